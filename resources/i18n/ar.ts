<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>Actions</name>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>إدراج</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>البيان</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>التدقيق</translation>
    </message>
    <message>
        <source>View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>New from template…</source>
        <translation>جديد من قالب…</translation>
    </message>
    <message>
        <source>Choose a template and fill in its blanks</source>
        <translation>اختر قالبًا واملأ فراغاته</translation>
    </message>
    <message>
        <source>New blank release</source>
        <translation>بيان فارغ جديد</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <source>Open a release, or import a text, a web page or a Word file</source>
        <translation>افتح بيانًا، أو استورد نصًا أو صفحة ويب أو ملف Word</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save this version</source>
        <translation>احفظ هذه النسخة</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>حفظ نسخة أخرى…</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>حفظ كقالب…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Make the Word, PDF and web files</source>
        <translation>أنشئ ملفات Word وPDF والويب</translation>
    </message>
    <message>
        <source>Recovered texts…</source>
        <translation>النصوص المستعادة…</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>التفضيلات…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo the last thing you did, wherever it was</source>
        <translation>تراجع عن آخر ما فعلته أينما كان</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Do again what was undone</source>
        <translation>أعد ما تراجعت عنه</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Paste as text</source>
        <translation>لصق كنص</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>بحث…</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>بحث واستبدال…</translation>
    </message>
    <message>
        <source>Normal paragraph</source>
        <translation>فقرة عادية</translation>
    </message>
    <message>
        <source>Subheading</source>
        <translation>عنوان فرعي</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>Turn the paragraph into a quote and back</source>
        <translation>حوّل الفقرة إلى اقتباس والعكس</translation>
    </message>
    <message>
        <source>List item</source>
        <translation>عنصر قائمة</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>غامق</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>مائل</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>رابط…</translation>
    </message>
    <message>
        <source>Speaker…</source>
        <translation>المتحدث…</translation>
    </message>
    <message>
        <source>Insert a speaker’s name; in the body the key @ does the same</source>
        <translation>أدرج اسم متحدث؛ ويفعل المفتاح @ الشيء نفسه في المتن</translation>
    </message>
    <message>
        <source>Speaker of this quote…</source>
        <translation>صاحب هذا الاقتباس…</translation>
    </message>
    <message>
        <source>Mark quote as approved…</source>
        <translation>تعليم الاقتباس كمعتمد…</translation>
    </message>
    <message>
        <source>No fix changes a letter of an approved quote</source>
        <translation>لا يغيّر أي تصحيح حرفًا من اقتباس معتمد</translation>
    </message>
    <message>
        <source>Speakers…</source>
        <translation>المتحدثون…</translation>
    </message>
    <message>
        <source>Speakers directory…</source>
        <translation>دليل المتحدثين…</translation>
    </message>
    <message>
        <source>Everybody who is known, with posts and dates; import a CSV table</source>
        <translation>جميع المعروفين بمناصبهم وتواريخها؛ استيراد جدول CSV</translation>
    </message>
    <message>
        <source>Move paragraph up</source>
        <translation>نقل الفقرة إلى أعلى</translation>
    </message>
    <message>
        <source>Move paragraph down</source>
        <translation>نقل الفقرة إلى أسفل</translation>
    </message>
    <message>
        <source>Embargo…</source>
        <translation>حظر النشر…</translation>
    </message>
    <message>
        <source>Say the counts</source>
        <translation>قراءة الأعداد</translation>
    </message>
    <message>
        <source>Mark release as approved…</source>
        <translation>وضع علامة الموافقة على البيان…</translation>
    </message>
    <message>
        <source>An approved release changes only as a new draft</source>
        <translation>البيان الموافق عليه لا يتغير إلا في مسودة جديدة</translation>
    </message>
    <message>
        <source>Compare versions…</source>
        <translation>مقارنة النسخ…</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>المشكلة التالية</translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation>المشكلة السابقة</translation>
    </message>
    <message>
        <source>Fix this</source>
        <translation>صحّح هذا</translation>
    </message>
    <message>
        <source>Apply the first fix at the caret</source>
        <translation>طبّق أول تصحيح عند المؤشر</translation>
    </message>
    <message>
        <source>Fix safe ones…</source>
        <translation>تصحيح المأمون…</translation>
    </message>
    <message>
        <source>Apply every fix that is always right, in one step</source>
        <translation>طبّق دفعة واحدة كل تصحيح صائب دائمًا</translation>
    </message>
    <message>
        <source>Ignore…</source>
        <translation>تجاهل…</translation>
    </message>
    <message>
        <source>Say why this finding does not apply</source>
        <translation>اذكر لماذا لا تنطبق هذه الملاحظة</translation>
    </message>
    <message>
        <source>Add word to the release’s dictionary</source>
        <translation>إضافة الكلمة إلى قاموس البيان</translation>
    </message>
    <message>
        <source>Check against another version…</source>
        <translation>المقارنة بنسخة أخرى…</translation>
    </message>
    <message>
        <source>Find figures, names and quotes that differ from the release in another language</source>
        <translation>ابحث عن الأرقام والأسماء والاقتباسات المختلفة عن البيان بلغة أخرى</translation>
    </message>
    <message>
        <source>Restart checks</source>
        <translation>إعادة تشغيل التدقيق</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>اللوحة الجانبية</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>المعاينة</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Style guide</source>
        <translation>دليل الأسلوب</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>الجزء التالي</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>الجزء السابق</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>العودة إلى النص</translation>
    </message>
    <message>
        <source>Appearance as the system</source>
        <translation>مظهر النظام</translation>
    </message>
    <message>
        <source>Light appearance</source>
        <translation>مظهر فاتح</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>مظهر داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation>الأوامر…</translation>
    </message>
    <message>
        <source>Find any command, help page or rule by its words</source>
        <translation>ابحث عن أي أمر أو صفحة مساعدة أو قاعدة بكلماتها</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>فتح المثال</translation>
    </message>
    <message>
        <source>About Communiqué</source>
        <translation>عن Communiqué</translation>
    </message>
</context>
<context>
    <name>AllFine</name>
    <message>
        <source>The house style finds nothing to fix.</source>
        <translation>لا يجد أسلوب الدار ما يُصحَّح.</translation>
    </message>
</context>
<context>
    <name>ApproveDialog</name>
    <message>
        <source>Approve the release</source>
        <translation>الموافقة على البيان</translation>
    </message>
    <message>
        <source>Mark as approved</source>
        <translation>وضع علامة الموافقة</translation>
    </message>
    <message numerus="yes">
        <source>%n problems must still be fixed.</source>
        <translation>
            <numerusform>لا مشكلات يجب تصحيحها.</numerusform>
            <numerusform>بقيت مشكلة واحدة يجب تصحيحها.</numerusform>
            <numerusform>بقيت مشكلتان يجب تصحيحهما.</numerusform>
            <numerusform>بقيت %n مشكلات يجب تصحيحها.</numerusform>
            <numerusform>بقيت %n مشكلة يجب تصحيحها.</numerusform>
            <numerusform>بقيت %n مشكلة يجب تصحيحها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>اعتمده</translation>
    </message>
    <message>
        <source>The text can then be read and exported. It changes only as a new draft.</source>
        <translation>يمكن بعدها قراءة النص وتصديره. ولا يتغير إلا في مسودة جديدة.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>اعتماد</translation>
    </message>
</context>
<context>
    <name>Approving</name>
    <message>
        <source>New draft</source>
        <translation>مسودة جديدة</translation>
    </message>
    <message>
        <source>Approve the release</source>
        <translation>الموافقة على البيان</translation>
    </message>
    <message>
        <source>Approved by {who} on {day}.</source>
        <translation>وافق عليه ⁨{who}⁩ في ⁨{day}⁩.</translation>
    </message>
    <message>
        <source>Make a new draft</source>
        <translation>إنشاء مسودة جديدة</translation>
    </message>
</context>
<context>
    <name>Aside</name>
    <message>
        <source>That did not work, for a reason nobody foresaw. Your text is kept in recovery.</source>
        <translation>لم ينجح ذلك لسبب غير متوقع. نصك محفوظ للاستعادة.</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>Checking is paused. Your text is safe.</source>
        <translation>التدقيق متوقف مؤقتًا. نصك في أمان.</translation>
    </message>
    <message>
        <source>The background process sent something that cannot be used.</source>
        <translation>أرسلت العملية الخلفية شيئًا لا يمكن استخدامه.</translation>
    </message>
    <message>
        <source>That took too long and was stopped. Your text is safe.</source>
        <translation>استغرق ذلك وقتًا طويلًا فأُوقف. نصك في أمان.</translation>
    </message>
    <message>
        <source>The background process ended. Your text is safe.</source>
        <translation>انتهت العملية الخلفية. نصك في أمان.</translation>
    </message>
    <message>
        <source>The background process cannot start. Your text is safe.</source>
        <translation>تعذّر بدء العملية الخلفية. نصك في أمان.</translation>
    </message>
</context>
<context>
    <name>Binding</name>
    <message>
        <source>Edit paragraphs</source>
        <translation>تحرير الفقرات</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>BlocksEditor</name>
    <message>
        <source>Use the house text</source>
        <translation>استخدام نص الدار</translation>
    </message>
</context>
<context>
    <name>Body</name>
    <message>
        <source>Body</source>
        <translation>المتن</translation>
    </message>
    <message>
        <source>Who did what, where, when — about 30 words</source>
        <translation>مَن فعل ماذا وأين ومتى — نحو 30 كلمة</translation>
    </message>
    <message>
        <source>Quote: {speaker}</source>
        <translation>اقتباس: ⁨{speaker}⁩</translation>
    </message>
    <message>
        <source>New paragraph</source>
        <translation>فقرة جديدة</translation>
    </message>
    <message>
        <source>Change the kind of paragraph</source>
        <translation>تغيير نوع الفقرة</translation>
    </message>
</context>
<context>
    <name>BodyCommands</name>
    <message>
        <source>Change the kind of paragraph</source>
        <translation>تغيير نوع الفقرة</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>غامق</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>مائل</translation>
    </message>
    <message>
        <source>Select the words that should carry the link.</source>
        <translation>حدّد الكلمات التي ستحمل الرابط.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>إزالة الرابط</translation>
    </message>
    <message>
        <source>Write a web address, an e-mail address or tel: with a number.</source>
        <translation>اكتب عنوان ويب أو بريدًا إلكترونيًا أو tel: متبوعًا برقم.</translation>
    </message>
    <message>
        <source>No problem here.</source>
        <translation>لا مشكلة هنا.</translation>
    </message>
    <message>
        <source>Move paragraph</source>
        <translation>نقل الفقرة</translation>
    </message>
    <message>
        <source>Paragraph {n} of {all}</source>
        <translation>الفقرة ⁨{n}⁩ من ⁨{all}⁩</translation>
    </message>
    <message>
        <source>Put the caret in a quote to say who speaks.</source>
        <translation>ضع المؤشر في اقتباس لتحديد من يتكلم.</translation>
    </message>
    <message>
        <source>Who says this?</source>
        <translation>من يقول هذا؟</translation>
    </message>
    <message>
        <source>Whom do you want to name?</source>
        <translation>من تريد أن تذكر؟</translation>
    </message>
    <message>
        <source>Put the caret in a quote to approve it.</source>
        <translation>ضع المؤشر في اقتباس لاعتماده.</translation>
    </message>
    <message>
        <source>Who approves these words?</source>
        <translation>من يعتمد هذه الكلمات؟</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>Write the name of whoever approved them.</source>
        <translation>اكتب اسم من اعتمدها.</translation>
    </message>
    <message>
        <source>Approve a quote</source>
        <translation>اعتماد اقتباس</translation>
    </message>
    <message>
        <source>Choose the speaker</source>
        <translation>اختيار المتحدث</translation>
    </message>
    <message>
        <source>Name a speaker</source>
        <translation>ذكر متحدث</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Today, {date}</source>
        <translation>اليوم، ⁨{date}⁩</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>الشهر التالي</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>The PDF is tagged and carries its fonts.</source>
        <translation>ملف PDF موسوم ويحمل خطوطه.</translation>
    </message>
    <message>
        <source>Each file is read back and must say the same words.</source>
        <translation>يُعاد قراءة كل ملف ويجب أن يحمل الكلمات نفسها.</translation>
    </message>
    <message>
        <source>The embargo was lifted at {time}, {zone}. Its line still stands in the text.</source>
        <translation>رُفع حظر النشر في ⁨{time}⁩، ⁨{zone}⁩. ولا يزال سطره في النص.</translation>
    </message>
    <message>
        <source>EMBARGOED until {time} {zone} on {day} ({utc} UTC)</source>
        <translation>محظور النشر حتى ⁨{time}⁩ ⁨{zone}⁩ في ⁨{day}⁩ (⁨{utc}⁩ UTC)</translation>
    </message>
    <message numerus="yes">
        <source>%n problems must be fixed.</source>
        <translation>
            <numerusform>لا مشكلة يجب تصحيحها.</numerusform>
            <numerusform>مشكلة واحدة يجب تصحيحها.</numerusform>
            <numerusform>مشكلتان يجب تصحيحهما.</numerusform>
            <numerusform>%n مشكلات يجب تصحيحها.</numerusform>
            <numerusform>%n مشكلة يجب تصحيحها.</numerusform>
            <numerusform>%n مشكلة يجب تصحيحها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing must be fixed.</source>
        <translation>لا شيء يجب تصحيحه.</translation>
    </message>
    <message numerus="yes">
        <source>%n problems should be fixed.</source>
        <translation>
            <numerusform>لا مشكلة يُستحسن تصحيحها.</numerusform>
            <numerusform>مشكلة واحدة يُستحسن تصحيحها.</numerusform>
            <numerusform>مشكلتان يُستحسن تصحيحهما.</numerusform>
            <numerusform>%n مشكلات يُستحسن تصحيحها.</numerusform>
            <numerusform>%n مشكلة يُستحسن تصحيحها.</numerusform>
            <numerusform>%n مشكلة يُستحسن تصحيحها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ignored: {title} ({reason})</source>
        <translation>تم تجاهله: ⁨{title}⁩ (⁨{reason}⁩)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more ignored</source>
        <translation>
            <numerusform>ولا شيء آخر متجاهَل</numerusform>
            <numerusform>وواحد آخر متجاهَل</numerusform>
            <numerusform>واثنان آخران متجاهَلان</numerusform>
            <numerusform>و%n أخرى متجاهَلة</numerusform>
            <numerusform>و%n أخرى متجاهَلة</numerusform>
            <numerusform>و%n أخرى متجاهَلة</numerusform>
        </translation>
    </message>
    <message>
        <source>Every quote is approved as it stands.</source>
        <translation>كل الاقتباسات معتمدة كما هي.</translation>
    </message>
    <message numerus="yes">
        <source>%n quotes are not approved.</source>
        <translation>
            <numerusform>كل الاقتباسات معتمدة.</numerusform>
            <numerusform>اقتباس واحد غير معتمد.</numerusform>
            <numerusform>اقتباسان غير معتمدين.</numerusform>
            <numerusform>%n اقتباسات غير معتمدة.</numerusform>
            <numerusform>%n اقتباسًا غير معتمد.</numerusform>
            <numerusform>%n اقتباس غير معتمد.</numerusform>
        </translation>
    </message>
    <message>
        <source>No contact: the press has nobody to call.</source>
        <translation>لا جهة اتصال: ليس لدى الصحافة من تتصل به.</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>لا جهات اتصال</numerusform>
            <numerusform>جهة اتصال واحدة</numerusform>
            <numerusform>جهتا اتصال</numerusform>
            <numerusform>%n جهات اتصال</numerusform>
            <numerusform>%n جهة اتصال</numerusform>
            <numerusform>%n جهة اتصال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private parts stay out</source>
        <translation>
            <numerusform>لا بيانات خاصة مستبعدة</numerusform>
            <numerusform>بيان خاص واحد مستبعد</numerusform>
            <numerusform>بيانان خاصان مستبعدان</numerusform>
            <numerusform>%n بيانات خاصة مستبعدة</numerusform>
            <numerusform>%n بيانًا خاصًا مستبعدًا</numerusform>
            <numerusform>%n بيان خاص مستبعد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Who is “{mention}”?</source>
        <translation>من هو «⁨{mention}⁩»؟</translation>
    </message>
    <message>
        <source>Who says this?</source>
        <translation>من يقول هذا؟</translation>
    </message>
    <message>
        <source>approval asked</source>
        <translation>طُلب الاعتماد</translation>
    </message>
    <message>
        <source>approved ✓</source>
        <translation>معتمد ✓</translation>
    </message>
    <message>
        <source>changed since approval</source>
        <translation>تغيّر منذ اعتماده</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>Choose</source>
        <translation>اختر</translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message>
        <source>Save before closing?</source>
        <translation>هل تريد الحفظ قبل الإغلاق؟</translation>
    </message>
    <message>
        <source>“{title}” has changes that no file holds.</source>
        <translation>في «⁨{title}⁩» تغييرات لا يحفظها أي ملف.</translation>
    </message>
    <message>
        <source>Without saving, the text stays under Recovered texts for 30 days.</source>
        <translation>إن لم تحفظ بقي النص 30 يومًا ضمن النصوص المستعادة.</translation>
    </message>
    <message>
        <source>Don&apos;t save</source>
        <translation>عدم الحفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>About Communiqué</source>
        <translation>عن Communiqué</translation>
    </message>
    <message>
        <source>Drafts a press release, checks it against the house style, and hands over files that carry the same words.</source>
        <translation>يصوغ بيانًا صحفيًا ويدققه وفق أسلوب الدار ويسلّم ملفات تحمل الكلمات نفسها.</translation>
    </message>
    <message>
        <source>It works without a network: nothing you write leaves this computer unless you send it.</source>
        <translation>يعمل دون شبكة: لا يغادر هذا الحاسوب شيء مما تكتبه ما لم ترسله أنت.</translation>
    </message>
    <message>
        <source>MIT licence. Qt for Python is used under the LGPL; fonts under the SIL Open Font License; icons by Lucide under ISC.</source>
        <translation>رخصة MIT. يُستخدم Qt for Python وفق LGPL، والخطوط وفق SIL Open Font License، وأيقونات Lucide وفق ISC.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Undo: {step}</source>
        <translation>تراجع: ⁨{step}⁩</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>إعادة: ⁨{step}⁩</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation>لا فرق.</translation>
    </message>
</context>
<context>
    <name>ContactRow</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>كما طُبع</translation>
    </message>
    <message>
        <source>Keep {part} out of exports</source>
        <translation>لا تُصدَّر: ⁨{part}⁩</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>جهة اتصال جديدة</translation>
    </message>
</context>
<context>
    <name>ContactsEditor</name>
    <message>
        <source>No contact yet. The press needs somebody to call.</source>
        <translation>لا جهة اتصال بعد. تحتاج الصحافة إلى من تتصل به.</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>إضافة جهة اتصال</translation>
    </message>
    <message>
        <source>From the house</source>
        <translation>من الدار</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>Embargo lifted {time} ago</source>
        <translation>رُفع حظر النشر منذ ⁨{time}⁩</translation>
    </message>
    <message>
        <source>Embargo {day} {place} ({offset}) · in {time}</source>
        <translation>حظر النشر ⁨{day}⁩ ⁨{place}⁩ (⁨{offset}⁩) · بعد ⁨{time}⁩</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>⁨{days}⁩ ي ⁨{hours}⁩ س</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>⁨{hours}⁩ س ⁨{minutes}⁩ د</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>⁨{minutes}⁩ د</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>⁨{minutes}⁩ د ⁨{seconds}⁩ ث</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>⁨{minutes}⁩ د</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>⁨{seconds}⁩ ث</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>6 October 2026</source>
        <translation>6 أكتوبر 2026</translation>
    </message>
    <message>
        <source>Not a date yet</source>
        <translation>ليس تاريخًا بعد</translation>
    </message>
    <message>
        <source>“{text}” is not a date. The date stays as it was.</source>
        <translation>«⁨{text}⁩» ليس تاريخًا. بقي التاريخ كما كان.</translation>
    </message>
</context>
<context>
    <name>DateLine</name>
    <message>
        <source>Choose from the calendar</source>
        <translation>اختر من التقويم</translation>
    </message>
</context>
<context>
    <name>DirectoryDesk</name>
    <message>
        <source>Import a table of people</source>
        <translation>استيراد جدول أشخاص</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>جداول</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message numerus="yes">
        <source>%n new people.</source>
        <translation>
            <numerusform>لا أشخاص جدد.</numerusform>
            <numerusform>شخص جديد واحد.</numerusform>
            <numerusform>شخصان جديدان.</numerusform>
            <numerusform>%n أشخاص جدد.</numerusform>
            <numerusform>%n شخصًا جديدًا.</numerusform>
            <numerusform>%n شخص جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known ones updated.</source>
        <translation>
            <numerusform>لم يُحدَّث أحد.</numerusform>
            <numerusform>حُدِّث شخص معروف واحد.</numerusform>
            <numerusform>حُدِّث شخصان معروفان.</numerusform>
            <numerusform>حُدِّث %n أشخاص معروفين.</numerusform>
            <numerusform>حُدِّث %n شخصًا معروفًا.</numerusform>
            <numerusform>حُدِّث %n شخص معروف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>إضافة شخص</translation>
    </message>
</context>
<context>
    <name>DirectoryDialog</name>
    <message>
        <source>Speakers directory</source>
        <translation>دليل المتحدثين</translation>
    </message>
    <message>
        <source>Name, post or organisation</source>
        <translation>الاسم أو المنصب أو المنظمة</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Import a CSV table…</source>
        <translation>استيراد جدول CSV…</translation>
    </message>
    <message>
        <source>Add to the release</source>
        <translation>إضافة إلى البيان</translation>
    </message>
    <message>
        <source>Nobody is known yet. Import a table with the columns name, post, organisation, from, to.</source>
        <translation>لا أحد معروف بعد. استورد جدولًا بالأعمدة name, post, organisation, from, to.</translation>
    </message>
    <message>
        <source>In the release</source>
        <translation>في البيان</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <source>Inserted: “{words}”</source>
        <translation>أُدرج: «⁨{words}⁩»</translation>
    </message>
    <message>
        <source>Deleted: “{words}”</source>
        <translation>حُذف: «⁨{words}⁩»</translation>
    </message>
    <message>
        <source>By {name}.</source>
        <translation>بيد ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>Who says “{words}”?</source>
        <translation>من يقول «⁨{words}⁩»؟</translation>
    </message>
    <message>
        <source>Nobody named before it fits.</source>
        <translation>لا أحد ممن ذُكروا قبله يناسب.</translation>
    </message>
    <message>
        <source>Is “{name}” {known}?</source>
        <translation>هل «⁨{name}⁩» هو ⁨{known}⁩؟</translation>
    </message>
    <message>
        <source>No field took “{words}”</source>
        <translation>لم يأخذ أي حقل «⁨{words}⁩»</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>Subheading</source>
        <translation>عنوان فرعي</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
</context>
<context>
    <name>DraftName</name>
    <message>
        <source>Name this draft</source>
        <translation>تسمية هذه المسودة</translation>
    </message>
    <message>
        <source>For the minister’s office</source>
        <translation>لمكتب الوزير</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>The text as it stands can be found by it, compared with and restored.</source>
        <translation>بهذا الاسم يُعثر على النص كما هو، ويُقارن به ويُستعاد.</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>تسمية</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Cut</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>EmbargoEditor</name>
    <message>
        <source>None; write it like 6 October 2026, 18:00</source>
        <translation>لا يوجد؛ اكتبه هكذا: 6 أكتوبر 2026، 18:00</translation>
    </message>
    <message>
        <source>Use the time before</source>
        <translation>استخدم الساعة السابقة</translation>
    </message>
    <message>
        <source>Use the time after</source>
        <translation>استخدم الساعة اللاحقة</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>الأولى</translation>
    </message>
    <message>
        <source>the second</source>
        <translation>الثانية</translation>
    </message>
    <message>
        <source>Date and time are wanted</source>
        <translation>التاريخ والوقت مطلوبان</translation>
    </message>
    <message>
        <source>The clocks skip that hour in {zone}.</source>
        <translation>تتخطى الساعات تلك الساعة في ⁨{zone}⁩.</translation>
    </message>
    <message>
        <source>Use {time}</source>
        <translation>استخدم ⁨{time}⁩</translation>
    </message>
    <message>
        <source>“{text}” is not a date and a time. The embargo stays as it was.</source>
        <translation>«⁨{text}⁩» ليس تاريخًا ووقتًا. بقي حظر النشر كما كان.</translation>
    </message>
    <message>
        <source>= {time} UTC</source>
        <translation>= ⁨{time}⁩ UTC</translation>
    </message>
    <message>
        <source>{time} comes twice that night:</source>
        <translation>تتكرر ⁨{time}⁩ مرتين في تلك الليلة:</translation>
    </message>
    <message>
        <source>the first ({offset})</source>
        <translation>الأولى (⁨{offset}⁩)</translation>
    </message>
    <message>
        <source>the second ({offset})</source>
        <translation>الثانية (⁨{offset}⁩)</translation>
    </message>
    <message>
        <source>in {span}</source>
        <translation>بعد ⁨{span}⁩</translation>
    </message>
    <message>
        <source>lifted {span} ago</source>
        <translation>رُفع منذ ⁨{span}⁩</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Date and headline</source>
        <translation>التاريخ والعنوان</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>File name, without its ending</source>
        <translation>اسم الملف دون لاحقته</translation>
    </message>
    <message>
        <source>Check list</source>
        <translation>قائمة التحقق</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>جارٍ التصدير</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>الصيغ</translation>
    </message>
    <message>
        <source>Export draft, watermarked</source>
        <translation>تصدير مسودة بعلامة مائية</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message numerus="yes">
        <source>Export %n files</source>
        <translation>
            <numerusform>تصدير</numerusform>
            <numerusform>تصدير ملف واحد</numerusform>
            <numerusform>تصدير ملفين</numerusform>
            <numerusform>تصدير %n ملفات</numerusform>
            <numerusform>تصدير %n ملفًا</numerusform>
            <numerusform>تصدير %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation>إظهار المشكلات</translation>
    </message>
    <message>
        <source>Choose at least one format.</source>
        <translation>اختر صيغة واحدة على الأقل.</translation>
    </message>
    <message numerus="yes">
        <source>Replaces %n files of that name in this folder.</source>
        <translation>
            <numerusform>لا يستبدل أي ملف في هذا المجلد.</numerusform>
            <numerusform>يستبدل ملفًا بهذا الاسم في هذا المجلد.</numerusform>
            <numerusform>يستبدل ملفين بهذا الاسم في هذا المجلد.</numerusform>
            <numerusform>يستبدل %n ملفات بهذا الاسم في هذا المجلد.</numerusform>
            <numerusform>يستبدل %n ملفًا بهذا الاسم في هذا المجلد.</numerusform>
            <numerusform>يستبدل %n ملف بهذا الاسم في هذا المجلد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n files</source>
        <translation>
            <numerusform>لم يُصدَّر أي ملف</numerusform>
            <numerusform>صُدّر ملف واحد</numerusform>
            <numerusform>صُدّر ملفان</numerusform>
            <numerusform>صُدّرت %n ملفات</numerusform>
            <numerusform>صُدّر %n ملفًا</numerusform>
            <numerusform>صُدّر %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>مجلد الملفات</translation>
    </message>
</context>
<context>
    <name>Exported</name>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Copy for e-mail</source>
        <translation>نسخ للبريد الإلكتروني</translation>
    </message>
    <message>
        <source>Export again</source>
        <translation>التصدير من جديد</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>{format}: {path}</source>
        <translation>⁨{format}⁩: ⁨{path}⁩</translation>
    </message>
    <message numerus="yes">
        <source>All were read back and say the same %n words.</source>
        <translation>
            <numerusform>أُعيدت قراءتها كلها ولا كلمات فيها.</numerusform>
            <numerusform>أُعيدت قراءتها كلها وفيها الكلمة نفسها.</numerusform>
            <numerusform>أُعيدت قراءتها كلها وفيها الكلمتان نفساهما.</numerusform>
            <numerusform>أُعيدت قراءتها كلها وفيها الكلمات نفسها، وعددها %n.</numerusform>
            <numerusform>أُعيدت قراءتها كلها وفيها الكلمات نفسها، وعددها %n.</numerusform>
            <numerusform>أُعيدت قراءتها كلها وفيها الكلمات نفسها، وعددها %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>In {folder}. {proof}</source>
        <translation>في ⁨{folder}⁩. ⁨{proof}⁩</translation>
    </message>
    <message>
        <source>Copied as formatted text and as plain text.</source>
        <translation>نُسخ منسَّقًا ونصًا عاديًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%n كلمات</numerusform>
            <numerusform>%n كلمة</numerusform>
            <numerusform>%n كلمة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>See changes</source>
        <translation>عرض التغييرات</translation>
    </message>
    <message>
        <source>Export again</source>
        <translation>التصدير من جديد</translation>
    </message>
    <message numerus="yes">
        <source>Exported {time}. Text changed since: %n edits.</source>
        <translation>
            <numerusform>صُدّر في ⁨{time}⁩. لم يتغير النص بعدها.</numerusform>
            <numerusform>صُدّر في ⁨{time}⁩. تغيّر النص بعدها: تعديل واحد.</numerusform>
            <numerusform>صُدّر في ⁨{time}⁩. تغيّر النص بعدها: تعديلان.</numerusform>
            <numerusform>صُدّر في ⁨{time}⁩. تغيّر النص بعدها: %n تعديلات.</numerusform>
            <numerusform>صُدّر في ⁨{time}⁩. تغيّر النص بعدها: %n تعديلاً.</numerusform>
            <numerusform>صُدّر في ⁨{time}⁩. تغيّر النص بعدها: %n تعديل.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Only here</source>
        <translation>هنا فقط</translation>
    </message>
    <message>
        <source>In this whole release</source>
        <translation>في هذا البيان كله</translation>
    </message>
    <message>
        <source>Propose it to the house</source>
        <translation>اقتراحه على الدار</translation>
    </message>
    <message>
        <source>Somebody said it that way</source>
        <translation>قاله أحدهم هكذا</translation>
    </message>
    <message>
        <source>It is an official name</source>
        <translation>هو اسم رسمي</translation>
    </message>
    <message>
        <source>The wording is fixed by law</source>
        <translation>الصياغة محددة قانونًا</translation>
    </message>
    <message>
        <source>An approver asked for it</source>
        <translation>طلبه من يعتمد النص</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>سبب آخر</translation>
    </message>
    <message>
        <source>Appears as</source>
        <translation>يظهر هكذا</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>What sort of release this is; the house&apos;s rules depend on it.</source>
        <translation>نوع هذا البيان؛ وعليه تتوقف قواعد الدار.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>The day the release goes out.</source>
        <translation>يوم صدور البيان.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>The language of the release; rules of other languages are silent.</source>
        <translation>لغة البيان؛ وتصمت قواعد اللغات الأخرى.</translation>
    </message>
    <message>
        <source>Release notice</source>
        <translation>إشعار النشر</translation>
    </message>
    <message>
        <source>For immediate release, or not for publication before a time.</source>
        <translation>للنشر الفوري، أو ليس قبل وقت معيّن.</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>حظر النشر</translation>
    </message>
    <message>
        <source>Wall time and zone before which nobody may publish.</source>
        <translation>الوقت المحلي والمنطقة الزمنية اللذان لا نشر قبلهما.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>The house&apos;s number for this release.</source>
        <translation>رقم هذا البيان لدى الدار.</translation>
    </message>
    <message>
        <source>Date as printed</source>
        <translation>التاريخ كما طُبع</translation>
    </message>
    <message>
        <source>How the source printed its date, kept from the import.</source>
        <translation>كيف طبع المصدر تاريخه، محفوظ من الاستيراد.</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>العنوان الرئيسي</translation>
    </message>
    <message>
        <source>Who does what, in the present tense, on one line.</source>
        <translation>مَن يفعل ماذا، بصيغة الحاضر، في سطر واحد.</translation>
    </message>
    <message>
        <source>Subheads</source>
        <translation>العناوين الفرعية</translation>
    </message>
    <message>
        <source>What the headline does not say yet.</source>
        <translation>ما لم يقله العنوان بعد.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>What search results, news systems and shared links show; it is not printed.</source>
        <translation>ما تعرضه نتائج البحث وأنظمة الأخبار والروابط المشاركة؛ ولا يُطبع.</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>اسم الكاتب</translation>
    </message>
    <message>
        <source>Who wrote it, where the house prints that.</source>
        <translation>من كتبه، إن كانت الدار تطبعه.</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Where the news happens.</source>
        <translation>حيث يقع الخبر.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>The country, or the state as the house prints it.</source>
        <translation>البلد، أو الولاية كما تطبعها الدار.</translation>
    </message>
    <message>
        <source>Dateline date</source>
        <translation>تاريخ سطر المكان</translation>
    </message>
    <message>
        <source>Only where the house prints a date in the dateline.</source>
        <translation>فقط حيث تطبع الدار تاريخًا في سطر المكان.</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>الوكالة</translation>
    </message>
    <message>
        <source>The agency&apos;s sign, where one is printed.</source>
        <translation>رمز الوكالة، حيث يُطبع.</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>الفاصل</translation>
    </message>
    <message>
        <source>As found on import; empty for the house&apos;s own.</source>
        <translation>كما وُجد عند الاستيراد؛ فارغ لفاصل الدار.</translation>
    </message>
    <message>
        <source>Dateline by hand</source>
        <translation>سطر المكان يدويًا</translation>
    </message>
    <message>
        <source>Used as it stands instead of the house form.</source>
        <translation>يُستخدم كما هو بدل صيغة الدار.</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>المتن</translation>
    </message>
    <message>
        <source>The text of the release.</source>
        <translation>نص البيان.</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>الاقتباسات</translation>
    </message>
    <message>
        <source>Who said what, and whether the words are approved.</source>
        <translation>مَن قال ماذا، وهل اعتُمدت كلماته.</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>المتحدثون</translation>
    </message>
    <message>
        <source>The people in this release, with their posts.</source>
        <translation>أشخاص هذا البيان ومناصبهم.</translation>
    </message>
    <message>
        <source>End mark</source>
        <translation>علامة الختام</translation>
    </message>
    <message>
        <source>The sign that ends the text.</source>
        <translation>العلامة التي تختم النص.</translation>
    </message>
    <message>
        <source>Boilerplate</source>
        <translation>النبذة التعريفية</translation>
    </message>
    <message>
        <source>The standing text about the organisation.</source>
        <translation>النص الثابت عن المنظمة.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Whom the press may call.</source>
        <translation>مَن يمكن للصحافة الاتصال به.</translation>
    </message>
    <message>
        <source>Notes to editors</source>
        <translation>ملاحظات للمحررين</translation>
    </message>
    <message>
        <source>Background that follows the end mark.</source>
        <translation>معلومات أساسية بعد علامة الختام.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Pictures with a description, a caption and a credit.</source>
        <translation>صور مع وصف وتعليق ومصدر.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>سطر المكان والتاريخ</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>اقتراح</translation>
    </message>
    <message>
        <source>Should fix</source>
        <translation>يُستحسن تصحيحه</translation>
    </message>
    <message>
        <source>Must fix</source>
        <translation>يجب تصحيحه</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF for print</source>
        <translation>PDF للطباعة</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>E-mail draft</source>
        <translation>مسودة بريد إلكتروني</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>Plain text, wrapped</source>
        <translation>نص عادي ملفوف الأسطر</translation>
    </message>
    <message>
        <source>Web fragment</source>
        <translation>مقطع ويب</translation>
    </message>
    <message>
        <source>News item (ninjs)</source>
        <translation>مادة إخبارية (ninjs)</translation>
    </message>
    <message>
        <source>News item (NewsML-G2)</source>
        <translation>مادة إخبارية (NewsML-G2)</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Everything that can be opened</source>
        <translation>كل ما يمكن فتحه</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>Releases as plain JSON</source>
        <translation>بيانات بصيغة JSON بسيطة</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find and replace</source>
        <translation>بحث واستبدال</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Where to find</source>
        <translation>أين يُبحث</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>المتن</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>الاقتباسات</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>العنوان الرئيسي</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>مطابقة حالة الأحرف</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>كلمات كاملة</translation>
    </message>
    <message>
        <source>Match accents</source>
        <translation>مطابقة التشكيل</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>استبدال بـ</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>استبدال الكل</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>السابق (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>التالي (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لم يوجد</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>⁨{n}⁩ من ⁨{all}⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>لم يوجد شيء</numerusform>
            <numerusform>وُجد واحد</numerusform>
            <numerusform>وُجد اثنان</numerusform>
            <numerusform>وُجدت %n</numerusform>
            <numerusform>وُجد %n</numerusform>
            <numerusform>وُجد %n</numerusform>
        </translation>
    </message>
    <message>
        <source>You are changing someone’s words.</source>
        <translation>أنت تغيّر كلام شخص ما.</translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} are in quotes. You are changing someone’s words.</source>
        <translation>
            <numerusform>لا شيء من ⁨{all}⁩ في اقتباسات. أنت تغيّر كلام شخص ما.</numerusform>
            <numerusform>واحد من ⁨{all}⁩ في اقتباس. أنت تغيّر كلام شخص ما.</numerusform>
            <numerusform>اثنان من ⁨{all}⁩ في اقتباسات. أنت تغيّر كلام شخص ما.</numerusform>
            <numerusform>%n من ⁨{all}⁩ في اقتباسات. أنت تغيّر كلام شخص ما.</numerusform>
            <numerusform>%n من ⁨{all}⁩ في اقتباسات. أنت تغيّر كلام شخص ما.</numerusform>
            <numerusform>%n من ⁨{all}⁩ في اقتباسات. أنت تغيّر كلام شخص ما.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is in an approved quote and stays as it is.</source>
        <translation>هذا في اقتباس معتمد ويبقى كما هو.</translation>
    </message>
    <message numerus="yes">
        <source>Replaced %n</source>
        <translation>
            <numerusform>لم يُستبدل شيء</numerusform>
            <numerusform>استُبدل واحد</numerusform>
            <numerusform>استُبدل اثنان</numerusform>
            <numerusform>استُبدلت %n</numerusform>
            <numerusform>استُبدل %n</numerusform>
            <numerusform>استُبدل %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in approved quotes left alone</source>
        <translation>
            <numerusform>لم يُترك شيء في اقتباسات معتمدة</numerusform>
            <numerusform>تُرك واحد في اقتباس معتمد</numerusform>
            <numerusform>تُرك اثنان في اقتباسات معتمدة</numerusform>
            <numerusform>تُركت %n في اقتباسات معتمدة</numerusform>
            <numerusform>تُرك %n في اقتباسات معتمدة</numerusform>
            <numerusform>تُرك %n في اقتباسات معتمدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in quotes left alone</source>
        <translation>
            <numerusform>لم يُترك شيء في اقتباسات</numerusform>
            <numerusform>تُرك واحد في اقتباس</numerusform>
            <numerusform>تُرك اثنان في اقتباسات</numerusform>
            <numerusform>تُركت %n في اقتباسات</numerusform>
            <numerusform>تُرك %n في اقتباسات</numerusform>
            <numerusform>تُرك %n في اقتباسات</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Ignore…</source>
        <translation>تجاهل…</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>Kept from the previous kind</source>
        <translation>محفوظ من النوع السابق</translation>
    </message>
    <message>
        <source>This kind does without them. They stay, and are printed, until you empty them.</source>
        <translation>هذا النوع يستغني عنها. تبقى وتُطبع حتى تفرغها.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>shut</source>
        <translation>مغلق</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>New from template</source>
        <translation>جديد من قالب</translation>
    </message>
    <message>
        <source>New release</source>
        <translation>بيان جديد</translation>
    </message>
    <message>
        <source>Blank release</source>
        <translation>بيان فارغ</translation>
    </message>
    <message>
        <source>Nothing filled in.</source>
        <translation>لا شيء مملوء.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Find a template</source>
        <translation>البحث عن قالب</translation>
    </message>
    <message>
        <source>Type a word: visit, statement, correction</source>
        <translation>اكتب كلمة: زيارة، تصريح، تصويب</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>القوالب</translation>
    </message>
    <message>
        <source>What you leave empty stays in the draft as an amber blank.</source>
        <translation>ما تتركه فارغًا يبقى في المسودة فراغًا بلون كهرماني.</translation>
    </message>
    <message>
        <source>Create the draft</source>
        <translation>إنشاء المسودة</translation>
    </message>
    <message>
        <source>First page, as it is filled in</source>
        <translation>الصفحة الأولى كما تُملأ</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>الصفحة الأولى</translation>
    </message>
    <message numerus="yes">
        <source>%n blanks</source>
        <translation>
            <numerusform>لا فراغات</numerusform>
            <numerusform>فراغ واحد</numerusform>
            <numerusform>فراغان</numerusform>
            <numerusform>%n فراغات</numerusform>
            <numerusform>%n فراغًا</numerusform>
            <numerusform>%n فراغ</numerusform>
        </translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>آخر ما استُخدم</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Style guide</source>
        <translation>دليل الأسلوب</translation>
    </message>
    <message>
        <source>Find in the style guide</source>
        <translation>البحث في دليل الأسلوب</translation>
    </message>
    <message>
        <source>Find a rule: dates, quotes, capitals</source>
        <translation>ابحث عن قاعدة: تواريخ، اقتباسات، أرقام</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Page of the rule</source>
        <translation>صفحة القاعدة</translation>
    </message>
    <message>
        <source>{title}, version {version}</source>
        <translation>⁨{title}⁩، النسخة ⁨{version}⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n rules</source>
        <translation>
            <numerusform>لا قواعد</numerusform>
            <numerusform>قاعدة واحدة</numerusform>
            <numerusform>قاعدتان</numerusform>
            <numerusform>%n قواعد</numerusform>
            <numerusform>%n قاعدة</numerusform>
            <numerusform>%n قاعدة</numerusform>
        </translation>
    </message>
    <message>
        <source>No rule has these words.</source>
        <translation>لا قاعدة فيها هذه الكلمات.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>استعادة هذه النسخة</translation>
    </message>
    <message>
        <source>Name this draft…</source>
        <translation>تسمية هذه المسودة…</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>الفروق</translation>
    </message>
    <message>
        <source>Exported: {files}</source>
        <translation>صُدّر: ⁨{files}⁩</translation>
    </message>
    <message>
        <source>In the window now</source>
        <translation>في النافذة الآن</translation>
    </message>
    <message>
        <source>Draft: {name}</source>
        <translation>مسودة: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Name the draft</source>
        <translation>تسمية المسودة</translation>
    </message>
    <message>
        <source>Saved version</source>
        <translation>نسخة محفوظة</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>اليوم ⁨{time}⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n places differ</source>
        <translation>
            <numerusform>لا مواضع مختلفة</numerusform>
            <numerusform>موضع واحد مختلف</numerusform>
            <numerusform>موضعان مختلفان</numerusform>
            <numerusform>%n مواضع مختلفة</numerusform>
            <numerusform>%n موضعًا مختلفًا</numerusform>
            <numerusform>%n موضع مختلف</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a version to compare it with the window, or two to compare them.</source>
        <translation>اختر نسخة لمقارنتها بما في النافذة، أو نسختين للمقارنة بينهما.</translation>
    </message>
    <message>
        <source>Save the release, and every save after it keeps the version before; exports are listed too.</source>
        <translation>احفظ البيان، وكل حفظ بعده يُبقي النسخة السابقة؛ وتُذكر عمليات التصدير أيضًا.</translation>
    </message>
    <message>
        <source>Every save keeps the version before it; exports are listed too.</source>
        <translation>كل حفظ يُبقي النسخة السابقة؛ وتُذكر عمليات التصدير أيضًا.</translation>
    </message>
    <message>
        <source>Restore the version of {time}</source>
        <translation>استعادة نسخة ⁨{time}⁩</translation>
    </message>
    <message>
        <source>Restored. One Undo brings the other text back.</source>
        <translation>تمت الاستعادة. تراجع واحد يعيد النص الآخر.</translation>
    </message>
</context>
<context>
    <name>IgnoreDialog</name>
    <message>
        <source>Ignore a finding</source>
        <translation>تجاهل ملاحظة</translation>
    </message>
    <message>
        <source>Why does it not apply?</source>
        <translation>لماذا لا تنطبق؟</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>بكلمات قليلة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>أين؟</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>تجاهل</translation>
    </message>
</context>
<context>
    <name>Ignored</name>
    <message numerus="yes">
        <source>%n ignored</source>
        <translation>
            <numerusform>لا شيء متجاهَل</numerusform>
            <numerusform>واحد متجاهَل</numerusform>
            <numerusform>اثنان متجاهَلان</numerusform>
            <numerusform>%n متجاهَلة</numerusform>
            <numerusform>%n متجاهَلة</numerusform>
            <numerusform>%n متجاهَلة</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer fits: the words changed</source>
        <translation>لم يعد ملائمًا: تغيّرت الكلمات</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>إعادة النظر</translation>
    </message>
    <message>
        <source>Look again: {text}</source>
        <translation>إعادة النظر: ⁨{text}⁩</translation>
    </message>
</context>
<context>
    <name>ImageRow</name>
    <message>
        <source>Description for those who cannot see it</source>
        <translation>وصف لمن لا يستطيع رؤيتها</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>التعليق</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
</context>
<context>
    <name>ImagesEditor</name>
    <message>
        <source>No picture. A release travels further with one.</source>
        <translation>لا صورة. يصل البيان أبعد بصورة.</translation>
    </message>
    <message>
        <source>Add a picture</source>
        <translation>إضافة صورة</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>Import</source>
        <translation>الاستيراد</translation>
    </message>
    <message>
        <source>Imported from {name}</source>
        <translation>مستورد من ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Doubtful places</source>
        <translation>مواضع مشكوك فيها</translation>
    </message>
    <message>
        <source>Fields found</source>
        <translation>الحقول التي وُجدت</translation>
    </message>
    <message>
        <source>Leave all of it out</source>
        <translation>استبعاد الكل</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>No doubtful place is left.</source>
        <translation>لم يبقَ موضع مشكوك فيه.</translation>
    </message>
    <message>
        <source>Leave words of the import out</source>
        <translation>استبعاد كلمات مستوردة</translation>
    </message>
    <message>
        <source>The place of these words cannot be told any more. Change them by hand.</source>
        <translation>لم يعد موضع هذه الكلمات معروفًا. غيّرها بيدك.</translation>
    </message>
    <message>
        <source>Reject a change</source>
        <translation>رفض تغيير</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message numerus="yes">
        <source>%n insertions</source>
        <translation>
            <numerusform>لا إدراجات</numerusform>
            <numerusform>إدراج واحد</numerusform>
            <numerusform>إدراجان</numerusform>
            <numerusform>%n إدراجات</numerusform>
            <numerusform>%n إدراجًا</numerusform>
            <numerusform>%n إدراج</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deletions</source>
        <translation>
            <numerusform>لا حذف</numerusform>
            <numerusform>حذف واحد</numerusform>
            <numerusform>حذفان</numerusform>
            <numerusform>%n عمليات حذف</numerusform>
            <numerusform>%n عملية حذف</numerusform>
            <numerusform>%n عملية حذف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>لا تعليقات</numerusform>
            <numerusform>تعليق واحد</numerusform>
            <numerusform>تعليقان</numerusform>
            <numerusform>%n تعليقات</numerusform>
            <numerusform>%n تعليقًا</numerusform>
            <numerusform>%n تعليق</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ {doubt}</source>
        <translation>✓ ⁨{doubt}⁩</translation>
    </message>
    <message>
        <source>? {doubt}</source>
        <translation>؟ ⁨{doubt}⁩</translation>
    </message>
    <message>
        <source>Every word found its field.</source>
        <translation>وجدت كل كلمة حقلها.</translation>
    </message>
    <message>
        <source>The source does not show its words.</source>
        <translation>لا يُظهر المصدر كلماته.</translation>
    </message>
    <message>
        <source>Choose the speaker</source>
        <translation>اختيار المتحدث</translation>
    </message>
    <message>
        <source>Place words of the import</source>
        <translation>وضع كلمات مستوردة</translation>
    </message>
    <message>
        <source>No field holds these words.</source>
        <translation>لا حقل يحمل هذه الكلمات.</translation>
    </message>
</context>
<context>
    <name>Imported</name>
    <message>
        <source>Paragraphs</source>
        <translation>الفقرات</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>فارغ</translation>
    </message>
</context>
<context>
    <name>Journaling</name>
    <message>
        <source>Recovery is paused: {why} Your text is in the window; save it.</source>
        <translation>الاستعادة متوقفة: ⁨{why}⁩ نصك في النافذة؛ احفظه.</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>English (UK)</source>
        <translation>الإنجليزية (المملكة المتحدة)</translation>
    </message>
    <message>
        <source>English (US)</source>
        <translation>الإنجليزية (الولايات المتحدة)</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>الإسبانية</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>German</source>
        <translation>الألمانية</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>البرتغالية</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>الإيطالية</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>الروسية</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>الصينية</translation>
    </message>
</context>
<context>
    <name>LineEditor</name>
    <message>
        <source>Country of {city}</source>
        <translation>بلد ⁨{city}⁩</translation>
    </message>
</context>
<context>
    <name>LiveChecks</name>
    <message>
        <source>Over {n} words: checks follow when you pause, marks show for the part in view.</source>
        <translation>أكثر من ⁨{n}⁩ كلمة: يجري التدقيق حين تتوقف، وتظهر العلامات في الجزء المعروض.</translation>
    </message>
    <message>
        <source>Restart checks</source>
        <translation>إعادة تشغيل التدقيق</translation>
    </message>
    <message>
        <source>Checking is paused. Your text is safe.</source>
        <translation>التدقيق متوقف مؤقتًا. نصك في أمان.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Main tools</source>
        <translation>الأدوات الرئيسية</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>New release</source>
        <translation>بيان جديد</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
</context>
<context>
    <name>Miniature</name>
    <message>
        <source>What the first page will look like</source>
        <translation>كيف ستبدو الصفحة الأولى</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>الصفحة الأولى</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Sample — nothing here is sent</source>
        <translation>نموذج — لا يُرسَل شيء من هنا</translation>
    </message>
    <message>
        <source>shows a problem</source>
        <translation>يعرض مشكلة</translation>
    </message>
    <message>
        <source>fixes it</source>
        <translation>يصححها</translation>
    </message>
    <message>
        <source>makes the files</source>
        <translation>ينشئ الملفات</translation>
    </message>
    <message>
        <source>Drop one file: a release, a text, a web page or a Word document.</source>
        <translation>أفلت ملفًا واحدًا: بيانًا أو نصًا أو صفحة ويب أو مستند Word.</translation>
    </message>
    <message>
        <source>New release</source>
        <translation>بيان جديد</translation>
    </message>
    <message>
        <source>Somebody has taken over “{name}”. Save a copy to keep your changes.</source>
        <translation>تولّى شخص آخر «⁨{name}⁩». احفظ نسخة للإبقاء على تغييراتك.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>حفظ نسخة أخرى…</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>تنحية</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>فتح ملف آخر…</translation>
    </message>
    <message>
        <source>{who} has it open.</source>
        <translation>مفتوح لدى ⁨{who}⁩.</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>فتح للقراءة فقط</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>فتح نسخة</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>تولّي الملف</translation>
    </message>
    <message>
        <source>“{name}” is open elsewhere</source>
        <translation>«⁨{name}⁩» مفتوح في مكان آخر</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Word file</source>
        <translation>ملف Word</translation>
    </message>
    <message>
        <source>Layout may differ in Word.</source>
        <translation>قد يختلف التنسيق في Word.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>البيان</translation>
    </message>
    <message>
        <source>Sections of the release</source>
        <translation>أقسام البيان</translation>
    </message>
    <message>
        <source>all fine</source>
        <translation>كل شيء سليم</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>لا شيء للمراجعة</numerusform>
            <numerusform>واحدة للمراجعة</numerusform>
            <numerusform>اثنتان للمراجعة</numerusform>
            <numerusform>%n للمراجعة</numerusform>
            <numerusform>%n للمراجعة</numerusform>
            <numerusform>%n للمراجعة</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Wrong</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>صواب</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>المصدر: ⁨{source}⁩</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Page {n} of {all}</source>
        <translation>الصفحة ⁨{n}⁩ من ⁨{all}⁩</translation>
    </message>
</context>
<context>
    <name>Paster</name>
    <message>
        <source>This can only be pasted as text.</source>
        <translation>لا يمكن لصق هذا إلا نصًا.</translation>
    </message>
    <message>
        <source>Pictures go to the section Images, not into the text.</source>
        <translation>مكان الصور قسم الصور لا النص.</translation>
    </message>
    <message>
        <source>Move words</source>
        <translation>نقل كلمات</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs are more than a release holds. Paste the part you need.</source>
        <translation>
            <numerusform>لا فقرات للصق.</numerusform>
            <numerusform>فقرة واحدة أكثر مما يتسع له البيان. الصق الجزء الذي تحتاج إليه.</numerusform>
            <numerusform>فقرتان أكثر مما يتسع له البيان. الصق الجزء الذي تحتاج إليه.</numerusform>
            <numerusform>%n فقرات أكثر مما يتسع له البيان. الصق الجزء الذي تحتاج إليه.</numerusform>
            <numerusform>%n فقرة أكثر مما يتسع له البيان. الصق الجزء الذي تحتاج إليه.</numerusform>
            <numerusform>%n فقرة أكثر مما يتسع له البيان. الصق الجزء الذي تحتاج إليه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Only the words could be read.</source>
        <translation>لم تُقرأ إلا الكلمات.</translation>
    </message>
    <message>
        <source>Paste a release</source>
        <translation>لصق بيان</translation>
    </message>
    <message>
        <source>Pasted a release: every field that was found is filled.</source>
        <translation>لُصق بيان: مُلئ كل حقل وُجد.</translation>
    </message>
    <message numerus="yes">
        <source>%n passages set aside</source>
        <translation>
            <numerusform>لم يُنحَّ أي مقطع</numerusform>
            <numerusform>نُحّي مقطع واحد</numerusform>
            <numerusform>نُحّي مقطعان</numerusform>
            <numerusform>نُحّيت %n مقاطع</numerusform>
            <numerusform>نُحّي %n مقطعًا</numerusform>
            <numerusform>نُحّي %n مقطع</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop the document itself, not a link or a folder.</source>
        <translation>أفلت المستند نفسه، لا رابطًا ولا مجلدًا.</translation>
    </message>
    <message numerus="yes">
        <source>Pasted %n paragraphs</source>
        <translation>
            <numerusform>لم تُلصق أي فقرة</numerusform>
            <numerusform>لُصقت فقرة واحدة</numerusform>
            <numerusform>لُصقت فقرتان</numerusform>
            <numerusform>لُصقت %n فقرات</numerusform>
            <numerusform>لُصقت %n فقرة</numerusform>
            <numerusform>لُصقت %n فقرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotes found</source>
        <translation>
            <numerusform>لم يوجد أي اقتباس</numerusform>
            <numerusform>وُجد اقتباس واحد</numerusform>
            <numerusform>وُجد اقتباسان</numerusform>
            <numerusform>وُجدت %n اقتباسات</numerusform>
            <numerusform>وُجد %n اقتباسًا</numerusform>
            <numerusform>وُجد %n اقتباس</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Paste as text</source>
        <translation>لصق كنص</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>No post is held on the date of the release.</source>
        <translation>لا منصب يُشغل في تاريخ البيان.</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>المناصب</translation>
    </message>
    <message>
        <source>How to name them ({language})</source>
        <translation>كيفية التسمية (⁨{language}⁩)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Add a person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Name, post or organisation</source>
        <translation>الاسم أو المنصب أو المنظمة</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>New: “{name}”</source>
        <translation>جديد: «⁨{name}⁩»</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Add a picture</source>
        <translation>إضافة صورة</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>“{name}” is in. Describe it for those who cannot see it.</source>
        <translation>أُضيفت «⁨{name}⁩». صِفها لمن لا يستطيع رؤيتها.</translation>
    </message>
</context>
<context>
    <name>Pointing</name>
    <message>
        <source>Ignore…</source>
        <translation>تجاهل…</translation>
    </message>
    <message>
        <source>Add “{word}” to the dictionary</source>
        <translation>إضافة «⁨{word}⁩» إلى القاموس</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Paste as text</source>
        <translation>لصق كنص</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>This fix no longer fits the text.</source>
        <translation>لم يعد هذا التصحيح يلائم النص.</translation>
    </message>
</context>
<context>
    <name>PostChange</name>
    <message>
        <source>Update</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>تركها كما هي</translation>
    </message>
    <message numerus="yes">
        <source>“{title}” is used %n times here: update?</source>
        <translation>
            <numerusform>لا يرد «⁨{title}⁩» هنا: هل تريد التحديث؟</numerusform>
            <numerusform>يرد «⁨{title}⁩» هنا مرة واحدة: هل تريد التحديث؟</numerusform>
            <numerusform>يرد «⁨{title}⁩» هنا مرتين: هل تريد التحديث؟</numerusform>
            <numerusform>يرد «⁨{title}⁩» هنا %n مرات: هل تريد التحديث؟</numerusform>
            <numerusform>يرد «⁨{title}⁩» هنا %n مرة: هل تريد التحديث؟</numerusform>
            <numerusform>يرد «⁨{title}⁩» هنا %n مرة: هل تريد التحديث؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in quotes stay as they were said.</source>
        <translation>
            <numerusform>لا شيء في الاقتباسات.</numerusform>
            <numerusform>واحد في اقتباس يبقى كما قيل.</numerusform>
            <numerusform>اثنان في اقتباسات يبقيان كما قيلا.</numerusform>
            <numerusform>%n في اقتباسات تبقى كما قيلت.</numerusform>
            <numerusform>%n في اقتباسات تبقى كما قيلت.</numerusform>
            <numerusform>%n في اقتباسات تبقى كما قيلت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Update {n}</source>
        <translation>تحديث ⁨{n}⁩</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Fit</source>
        <translation>ملاءمة</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>المعاينة</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>ما يُعرض</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>التكبير</translation>
    </message>
    <message>
        <source>Show true colours</source>
        <translation>إظهار الألوان الحقيقية</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <source>See the page as readers will</source>
        <translation>شاهد الصفحة كما سيراها القراء</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%n صفحات</numerusform>
            <numerusform>%n صفحة</numerusform>
            <numerusform>%n صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview is older than your text ({time}).</source>
        <translation>المعاينة أقدم من نصك (⁨{time}⁩).</translation>
    </message>
    <message>
        <source>There is no preview yet.</source>
        <translation>لا معاينة بعد.</translation>
    </message>
    <message>
        <source>The text is copied.</source>
        <translation>نُسخ النص.</translation>
    </message>
</context>
<context>
    <name>ProblemCard</name>
    <message>
        <source>Fixes: {fixes}</source>
        <translation>التصحيحات: ⁨{fixes}⁩</translation>
    </message>
    <message>
        <source>No ready fix</source>
        <translation>لا تصحيح جاهزًا</translation>
    </message>
    <message>
        <source>Style guide, {rule}</source>
        <translation>دليل الأسلوب، ⁨{rule}⁩</translation>
    </message>
    <message numerus="yes">
        <source>Also in %n more places</source>
        <translation>
            <numerusform>لا مواضع أخرى</numerusform>
            <numerusform>وفي موضع آخر</numerusform>
            <numerusform>وفي موضعين آخرين</numerusform>
            <numerusform>وفي %n مواضع أخرى</numerusform>
            <numerusform>وفي %n موضعًا آخر</numerusform>
            <numerusform>وفي %n موضع آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>These are somebody’s words.</source>
        <translation>هذا كلام شخص ما.</translation>
    </message>
    <message>
        <source>Fix: {label}</source>
        <translation>تصحيح: ⁨{label}⁩</translation>
    </message>
    <message>
        <source>Ignore…</source>
        <translation>تجاهل…</translation>
    </message>
    <message>
        <source>Ignore: {title}</source>
        <translation>تجاهل: ⁨{title}⁩</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>{section}, paragraph {n}</source>
        <translation>⁨{section}⁩، الفقرة ⁨{n}⁩</translation>
    </message>
    <message>
        <source>No problem here. F8 goes to the next one.</source>
        <translation>لا مشكلة هنا. ينقلك F8 إلى التالية.</translation>
    </message>
    <message>
        <source>No ready fix: {message}</source>
        <translation>لا تصحيح جاهزًا: ⁨{message}⁩</translation>
    </message>
    <message>
        <source>No safe fix is left.</source>
        <translation>لم يبقَ تصحيح مأمون.</translation>
    </message>
    <message>
        <source>No unknown word here.</source>
        <translation>لا كلمة غير معروفة هنا.</translation>
    </message>
    <message>
        <source>Add “{word}” to the dictionary</source>
        <translation>إضافة «⁨{word}⁩» إلى القاموس</translation>
    </message>
    <message>
        <source>“{word}” is a word in this release now.</source>
        <translation>صارت «⁨{word}⁩» كلمة معروفة في هذا البيان.</translation>
    </message>
    <message>
        <source>Show the problems of</source>
        <translation>إظهار مشكلات</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>إظهار واحدة أخرى</numerusform>
            <numerusform>إظهار اثنتين أخريين</numerusform>
            <numerusform>إظهار %n أخرى</numerusform>
            <numerusform>إظهار %n أخرى</numerusform>
            <numerusform>إظهار %n أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>لا شيء للمراجعة</numerusform>
            <numerusform>واحدة للمراجعة</numerusform>
            <numerusform>اثنتان للمراجعة</numerusform>
            <numerusform>%n للمراجعة</numerusform>
            <numerusform>%n للمراجعة</numerusform>
            <numerusform>%n للمراجعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to fix</source>
        <translation>لا شيء للتصحيح</translation>
    </message>
    <message numerus="yes">
        <source>%n must fix</source>
        <translation>
            <numerusform>لا شيء يجب</numerusform>
            <numerusform>واحدة يجب تصحيحها</numerusform>
            <numerusform>اثنتان يجب تصحيحهما</numerusform>
            <numerusform>%n يجب تصحيحها</numerusform>
            <numerusform>%n يجب تصحيحها</numerusform>
            <numerusform>%n يجب تصحيحها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n should fix</source>
        <translation>
            <numerusform>لا شيء يُستحسن</numerusform>
            <numerusform>واحدة يُستحسن تصحيحها</numerusform>
            <numerusform>اثنتان يُستحسن تصحيحهما</numerusform>
            <numerusform>%n يُستحسن تصحيحها</numerusform>
            <numerusform>%n يُستحسن تصحيحها</numerusform>
            <numerusform>%n يُستحسن تصحيحها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestions</source>
        <translation>
            <numerusform>لا اقتراحات</numerusform>
            <numerusform>اقتراح واحد</numerusform>
            <numerusform>اقتراحان</numerusform>
            <numerusform>%n اقتراحات</numerusform>
            <numerusform>%n اقتراحًا</numerusform>
            <numerusform>%n اقتراح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fix %n safe ones</source>
        <translation>
            <numerusform>لا تصحيحات مأمونة</numerusform>
            <numerusform>تطبيق تصحيح مأمون واحد</numerusform>
            <numerusform>تطبيق تصحيحين مأمونين</numerusform>
            <numerusform>تطبيق %n تصحيحات مأمونة</numerusform>
            <numerusform>تطبيق %n تصحيحًا مأمونًا</numerusform>
            <numerusform>تطبيق %n تصحيح مأمون</numerusform>
        </translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>كل الأقسام</translation>
    </message>
    <message>
        <source>Fixed: {label}</source>
        <translation>صُحّح: ⁨{label}⁩</translation>
    </message>
    <message>
        <source>The text has moved on, or the words are approved. Nothing was changed.</source>
        <translation>تغيّر النص أو الكلمات معتمدة. لم يُغيَّر شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n fixed. One Undo takes them back.</source>
        <translation>
            <numerusform>لم يُصحَّح شيء.</numerusform>
            <numerusform>صُحّح واحد. تراجع واحد يعيده.</numerusform>
            <numerusform>صُحّح اثنان. تراجع واحد يعيدهما.</numerusform>
            <numerusform>صُحّحت %n. تراجع واحد يعيدها.</numerusform>
            <numerusform>صُحّح %n. تراجع واحد يعيدها.</numerusform>
            <numerusform>صُحّح %n. تراجع واحد يعيدها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at {rule} again</source>
        <translation>إعادة النظر في ⁨{rule}⁩</translation>
    </message>
    <message>
        <source>Nothing to fix.</source>
        <translation>لا شيء للتصحيح.</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Accept (Enter)</source>
        <translation>قبول (Enter)</translation>
    </message>
    <message>
        <source>Leave it out (Del)</source>
        <translation>استبعاد (Del)</translation>
    </message>
    <message>
        <source>No doubtful place is left.</source>
        <translation>لم يبقَ موضع مشكوك فيه.</translation>
    </message>
    <message>
        <source>Reject the change (Del)</source>
        <translation>رفض التغيير (Del)</translation>
    </message>
    <message>
        <source>Put it into the body (F4)</source>
        <translation>وضع في المتن (F4)</translation>
    </message>
    <message>
        <source>Go to the words (F4)</source>
        <translation>الذهاب إلى الكلمات (F4)</translation>
    </message>
    <message>
        <source>Choose a person… (F4)</source>
        <translation>اختيار شخص… (F4)</translation>
    </message>
</context>
<context>
    <name>QuoteRow</name>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>Who approves these words</source>
        <translation>من يعتمد هذه الكلمات</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>المتحدث</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>اعتمده</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>Approved by {name} on {day}. No fix changes a letter of it.</source>
        <translation>اعتمده ⁨{name}⁩ في ⁨{day}⁩. لا يغيّر أي تصحيح حرفًا منه.</translation>
    </message>
    <message>
        <source>The words changed since {name} approved them on {day}.</source>
        <translation>تغيّرت الكلمات منذ أن اعتمدها ⁨{name}⁩ في ⁨{day}⁩.</translation>
    </message>
    <message>
        <source>Approval is asked for.</source>
        <translation>طُلب الاعتماد.</translation>
    </message>
    <message>
        <source>Not approved yet.</source>
        <translation>لم يُعتمد بعد.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>شخص ما</translation>
    </message>
</context>
<context>
    <name>QuotesEditor</name>
    <message>
        <source>No quote yet. Type words between quotation marks, or press Ctrl+Shift+Q in a paragraph.</source>
        <translation>لا اقتباس بعد. اكتب كلمات بين علامتي تنصيص، أو اضغط Ctrl+Shift+Q في فقرة.</translation>
    </message>
</context>
<context>
    <name>QuotesQuestion</name>
    <message>
        <source>Leave quotes alone</source>
        <translation>ترك الاقتباسات كما هي</translation>
    </message>
    <message>
        <source>Change their words too</source>
        <translation>تغيير كلماتها أيضًا</translation>
    </message>
</context>
<context>
    <name>Recents</name>
    <message>
        <source>Forget recent files</source>
        <translation>نسيان الملفات الأخيرة</translation>
    </message>
    <message>
        <source>No recent files</source>
        <translation>لا ملفات أخيرة</translation>
    </message>
</context>
<context>
    <name>RecoveredDialog</name>
    <message>
        <source>the end could not be read</source>
        <translation>تعذّرت قراءة آخره</translation>
    </message>
    <message>
        <source>only words are left</source>
        <translation>لم تبقَ إلا الكلمات</translation>
    </message>
    <message>
        <source>by a newer Communiqué</source>
        <translation>من إصدار أحدث من Communiqué</translation>
    </message>
    <message>
        <source>of another computer</source>
        <translation>من حاسوب آخر</translation>
    </message>
    <message>
        <source>ended the program twice</source>
        <translation>أنهى البرنامج مرتين</translation>
    </message>
    <message>
        <source>Recovered texts</source>
        <translation>النصوص المستعادة</translation>
    </message>
    <message>
        <source>Texts that no file holds stay here for 30 days.</source>
        <translation>النصوص التي لا يحفظها ملف تبقى هنا 30 يومًا.</translation>
    </message>
    <message>
        <source>Nothing waits to be recovered.</source>
        <translation>لا شيء ينتظر الاستعادة.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Without a headline</source>
        <translation>بلا عنوان</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Recovered texts…</source>
        <translation>النصوص المستعادة…</translation>
    </message>
    <message>
        <source>Open earlier version</source>
        <translation>افتح إصدارًا سابقًا</translation>
    </message>
    <message>
        <source>Open backup</source>
        <translation>افتح النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>“{name}” as it was on {time}. Save it under a name.</source>
        <translation>«⁨{name}⁩» كما كان في ⁨{time}⁩. احفظه باسم.</translation>
    </message>
    <message>
        <source>Your text of {time} is back, as it was when the program ended.</source>
        <translation>عاد نصك من ⁨{time}⁩ كما كان حين انتهى البرنامج.</translation>
    </message>
    <message>
        <source>Your text is back up to {time}; the last entry could not be read.</source>
        <translation>عاد نصك حتى ⁨{time}⁩؛ وتعذّرت قراءة آخر قيد.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل النص</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>كلاهما</translation>
    </message>
    <message numerus="yes">
        <source>%n places differ. Keep takes the recovered text, Discard the file, Both makes two files.</source>
        <translation>
            <numerusform>لا فرق. «إبقاء» يأخذ النص المستعاد، و«تجاهل النص» يأخذ الملف، و«كلاهما» ينشئ ملفين.</numerusform>
            <numerusform>موضع واحد مختلف. «إبقاء» يأخذ النص المستعاد، و«تجاهل النص» يأخذ الملف، و«كلاهما» ينشئ ملفين.</numerusform>
            <numerusform>موضعان مختلفان. «إبقاء» يأخذ النص المستعاد، و«تجاهل النص» يأخذ الملف، و«كلاهما» ينشئ ملفين.</numerusform>
            <numerusform>%n مواضع مختلفة. «إبقاء» يأخذ النص المستعاد، و«تجاهل النص» يأخذ الملف، و«كلاهما» ينشئ ملفين.</numerusform>
            <numerusform>%n موضعًا مختلفًا. «إبقاء» يأخذ النص المستعاد، و«تجاهل النص» يأخذ الملف، و«كلاهما» ينشئ ملفين.</numerusform>
            <numerusform>%n موضع مختلف. «إبقاء» يأخذ النص المستعاد، و«تجاهل النص» يأخذ الملف، و«كلاهما» ينشئ ملفين.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” has changed since your text was recovered</source>
        <translation>تغيّر «⁨{name}⁩» منذ استعادة نصك</translation>
    </message>
    <message>
        <source>Last saved</source>
        <translation>آخر حفظ</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>المستعاد</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>مستعاد</translation>
    </message>
    <message>
        <source>The recovered text is in “{name}”.</source>
        <translation>النص المستعاد في «⁨{name}⁩».</translation>
    </message>
    <message numerus="yes">
        <source>%n more texts were recovered.</source>
        <translation>
            <numerusform>لم يُستعد نص آخر.</numerusform>
            <numerusform>استُعيد نص آخر.</numerusform>
            <numerusform>استُعيد نصان آخران.</numerusform>
            <numerusform>استُعيدت %n نصوص أخرى.</numerusform>
            <numerusform>استُعيد %n نصًا آخر.</numerusform>
            <numerusform>استُعيد %n نص آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Open as plain text</source>
        <translation>فتح كنص عادي</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركه</translation>
    </message>
    <message>
        <source>A recovered text ended the program twice</source>
        <translation>نص مستعاد أنهى البرنامج مرتين</translation>
    </message>
    <message>
        <source>It is kept as it is. You can open its words alone.</source>
        <translation>هو محفوظ كما هو. يمكنك فتح كلماته وحدها.</translation>
    </message>
</context>
<context>
    <name>ReleaseDocument</name>
    <message>
        <source>Typing in {field}</source>
        <translation>الكتابة في ⁨{field}⁩</translation>
    </message>
    <message>
        <source>Change {field}</source>
        <translation>تغيير ⁨{field}⁩</translation>
    </message>
    <message>
        <source>Fix: {title}</source>
        <translation>تصحيح: ⁨{title}⁩</translation>
    </message>
    <message numerus="yes">
        <source>Fix %n safe ones</source>
        <translation>
            <numerusform>لا تصحيحات مأمونة</numerusform>
            <numerusform>تطبيق تصحيح مأمون واحد</numerusform>
            <numerusform>تطبيق تصحيحين مأمونين</numerusform>
            <numerusform>تطبيق %n تصحيحات مأمونة</numerusform>
            <numerusform>تطبيق %n تصحيحًا مأمونًا</numerusform>
            <numerusform>تطبيق %n تصحيح مأمون</numerusform>
        </translation>
    </message>
    <message>
        <source>Ignore: {title}</source>
        <translation>تجاهل: ⁨{title}⁩</translation>
    </message>
</context>
<context>
    <name>ReleaseForm</name>
    <message>
        <source>Release</source>
        <translation>البيان</translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>Move up</source>
        <translation>إلى أعلى</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>SafeFixes</name>
    <message>
        <source>Fix safe ones</source>
        <translation>تصحيح المأمون</translation>
    </message>
    <message>
        <source>These fixes are always right. All go in as one step; one Undo takes them back.</source>
        <translation>هذه التصحيحات صائبة دائمًا. تدخل كلها خطوة واحدة، ويعيدها تراجع واحد.</translation>
    </message>
    <message numerus="yes">
        <source>Inside approved quotes nothing changes: %n left alone.</source>
        <translation>
            <numerusform>لا يتغير شيء داخل الاقتباسات المعتمدة.</numerusform>
            <numerusform>لا يتغير شيء داخل الاقتباسات المعتمدة: تُرك واحد.</numerusform>
            <numerusform>لا يتغير شيء داخل الاقتباسات المعتمدة: تُرك اثنان.</numerusform>
            <numerusform>لا يتغير شيء داخل الاقتباسات المعتمدة: تُركت %n.</numerusform>
            <numerusform>لا يتغير شيء داخل الاقتباسات المعتمدة: تُرك %n.</numerusform>
            <numerusform>لا يتغير شيء داخل الاقتباسات المعتمدة: تُرك %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fix %n safe ones</source>
        <translation>
            <numerusform>لا تصحيحات مأمونة</numerusform>
            <numerusform>تطبيق تصحيح مأمون واحد</numerusform>
            <numerusform>تطبيق تصحيحين مأمونين</numerusform>
            <numerusform>تطبيق %n تصحيحات مأمونة</numerusform>
            <numerusform>تطبيق %n تصحيحًا مأمونًا</numerusform>
            <numerusform>تطبيق %n تصحيح مأمون</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fix %n</source>
        <translation>
            <numerusform>تصحيح</numerusform>
            <numerusform>تصحيح واحد</numerusform>
            <numerusform>تصحيح اثنين</numerusform>
            <numerusform>تصحيح %n</numerusform>
            <numerusform>تصحيح %n</numerusform>
            <numerusform>تصحيح %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>حُفظ ⁨{time}⁩</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>لم يُحفظ</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>حفظ باسم</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة أخرى</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>حفظ نسخة أخرى…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة من جديد</translation>
    </message>
    <message>
        <source>Not saved: {why} Your text is kept in recovery.</source>
        <translation>لم يُحفظ: ⁨{why}⁩ نصك محفوظ للاستعادة.</translation>
    </message>
    <message>
        <source>Somebody or another program has changed “{name}” since you opened it.</source>
        <translation>غيّر شخص أو برنامج آخر «⁨{name}⁩» منذ أن فتحته.</translation>
    </message>
    <message>
        <source>“{name}” is gone.</source>
        <translation>لم يعد «⁨{name}⁩» موجودًا.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>الإبقاء على نسختي</translation>
    </message>
    <message>
        <source>Use theirs</source>
        <translation>استخدام نسختهم</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>الإبقاء على كلتيهما</translation>
    </message>
    <message>
        <source>Nothing is overwritten before you choose.</source>
        <translation>لا يُستبدل شيء قبل أن تختار.</translation>
    </message>
    <message>
        <source>The file has changed on disk</source>
        <translation>تغيّر الملف على القرص</translation>
    </message>
    <message>
        <source>Use their version</source>
        <translation>استخدام نسختهم</translation>
    </message>
    <message>
        <source>their version</source>
        <translation>نسختهم</translation>
    </message>
    <message>
        <source>Their version is in “{name}”.</source>
        <translation>نسختهم في «⁨{name}⁩».</translation>
    </message>
    <message>
        <source>A copy is in “{name}”.</source>
        <translation>توجد نسخة في «⁨{name}⁩».</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>ضبط</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>لغة النافذة</translation>
    </message>
    <message>
        <source>Shown when Communiqué is opened the next time. A release has its own language.</source>
        <translation>تظهر عند فتح Communiqué في المرة التالية. وللبيان لغته الخاصة.</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>أسلوب الدار</translation>
    </message>
    <message>
        <source>The pack whose rules, people and boilerplate a new release starts with.</source>
        <translation>الحزمة التي يبدأ البيان الجديد بقواعدها وأشخاصها ونبذتها.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Stands in approvals, ignored findings and the lock that colleagues see.</source>
        <translation>يظهر في الاعتمادات والملاحظات المتجاهَلة والقفل الذي يراه الزملاء.</translation>
    </message>
    <message>
        <source>Remember recent files</source>
        <translation>تذكّر الملفات الأخيرة</translation>
    </message>
    <message>
        <source>Off on a shared computer: the list of recent files stays empty.</source>
        <translation>عطّله على حاسوب مشترك: تبقى قائمة الملفات الأخيرة فارغة.</translation>
    </message>
    <message>
        <source>Open the last document at start</source>
        <translation>فتح آخر مستند عند البدء</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Side panel</source>
        <translation>اللوحة الجانبية</translation>
    </message>
</context>
<context>
    <name>Sides</name>
    <message>
        <source>{left} and {right}</source>
        <translation>⁨{left}⁩ و⁨{right}⁩</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SlotForm</name>
    <message>
        <source>6 October 2026</source>
        <translation>6 أكتوبر 2026</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>يجوز تركه فارغًا</translation>
    </message>
    <message>
        <source>Name, post, organisation</source>
        <translation>الاسم، المنصب، المنظمة</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختر</translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
</context>
<context>
    <name>SpeakerPicker</name>
    <message>
        <source>Name, post or organisation</source>
        <translation>الاسم أو المنصب أو المنظمة</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Add “{name}”</source>
        <translation>إضافة «⁨{name}⁩»</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
</context>
<context>
    <name>SpeakerRow</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>المنصب</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>First mention</source>
        <translation>الذكر الأول</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>ثم</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>صيغة المخاطبة</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Pronunciation</source>
        <translation>النطق</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>More about this person</source>
        <translation>المزيد عن هذا الشخص</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>This post was not held on the date of the release. Check the title.</source>
        <translation>لم يكن هذا المنصب مشغولًا في تاريخ البيان. تحقّق من اللقب.</translation>
    </message>
</context>
<context>
    <name>SpeakersEditor</name>
    <message>
        <source>Nobody speaks yet. Add a person, or type a quote and choose who said it.</source>
        <translation>لا أحد يتكلم بعد. أضف شخصًا، أو اكتب اقتباسًا واختر قائله.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>Update the post</source>
        <translation>تحديث المنصب</translation>
    </message>
</context>
<context>
    <name>SpeakersHere</name>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Edit the speakers</source>
        <translation>تحرير المتحدثين</translation>
    </message>
    <message>
        <source>Speakers here</source>
        <translation>المتحدثون هنا</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>First: {form}</source>
        <translation>أولًا: ⁨{form}⁩</translation>
    </message>
    <message>
        <source>Then: {form}</source>
        <translation>ثم: ⁨{form}⁩</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Saved or not</source>
        <translation>محفوظ أم لا</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>ما الخطأ</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Words in the lead</source>
        <translation>كلمات المقدمة</translation>
    </message>
    <message>
        <source>Reading time</source>
        <translation>زمن القراءة</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>الفقرة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%n كلمات</numerusform>
            <numerusform>%n كلمة</numerusform>
            <numerusform>%n كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Lead {n}/{limit}</source>
        <translation>المقدمة ⁨{n}/{limit}⁩</translation>
    </message>
    <message>
        <source>Para {n}/{of}</source>
        <translation>الفقرة ⁨{n}/{of}⁩</translation>
    </message>
    <message>
        <source>{language}: no dictionary</source>
        <translation>⁨{language}⁩: لا قاموس</translation>
    </message>
    <message>
        <source>Add the Hunspell dictionary of this language to your system, then choose Check › Restart checks.</source>
        <translation>أضف قاموس Hunspell لهذه اللغة إلى نظامك، ثم اختر تدقيق › إعادة تشغيل التدقيق.</translation>
    </message>
    <message>
        <source>English ({region}{spelling})</source>
        <translation>الإنجليزية (⁨{region}{spelling}⁩)</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>Save as template</source>
        <translation>حفظ كقالب</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Purpose, in one line</source>
        <translation>الغرض في سطر واحد</translation>
    </message>
    <message>
        <source>Dates, places and names become blanks that must be filled.</source>
        <translation>تصير التواريخ والأماكن والأسماء فراغات يجب ملؤها.</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>حفظ القالب</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message numerus="yes">
        <source>“{title}” is a template now, with %n blanks to fill.</source>
        <translation>
            <numerusform>صار «⁨{title}⁩» قالبًا بلا فراغات.</numerusform>
            <numerusform>صار «⁨{title}⁩» قالبًا فيه فراغ واحد.</numerusform>
            <numerusform>صار «⁨{title}⁩» قالبًا فيه فراغان.</numerusform>
            <numerusform>صار «⁨{title}⁩» قالبًا فيه %n فراغات.</numerusform>
            <numerusform>صار «⁨{title}⁩» قالبًا فيه %n فراغًا.</numerusform>
            <numerusform>صار «⁨{title}⁩» قالبًا فيه %n فراغ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>لا أحرف</numerusform>
            <numerusform>حرف واحد</numerusform>
            <numerusform>حرفان</numerusform>
            <numerusform>%n أحرف</numerusform>
            <numerusform>%n حرفًا</numerusform>
            <numerusform>%n حرف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} / %n characters — {over} over</source>
        <translation>
            <numerusform>⁨{n}⁩ / %n حرف — زيادة ⁨{over}⁩</numerusform>
            <numerusform>⁨{n}⁩ / %n حرف — زيادة ⁨{over}⁩</numerusform>
            <numerusform>⁨{n}⁩ / %n حرف — زيادة ⁨{over}⁩</numerusform>
            <numerusform>⁨{n}⁩ / %n أحرف — زيادة ⁨{over}⁩</numerusform>
            <numerusform>⁨{n}⁩ / %n حرفًا — زيادة ⁨{over}⁩</numerusform>
            <numerusform>⁨{n}⁩ / %n حرف — زيادة ⁨{over}⁩</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} / %n characters</source>
        <translation>
            <numerusform>⁨{n}⁩ / %n حرف</numerusform>
            <numerusform>⁨{n}⁩ / %n حرف</numerusform>
            <numerusform>⁨{n}⁩ / %n حرف</numerusform>
            <numerusform>⁨{n}⁩ / %n أحرف</numerusform>
            <numerusform>⁨{n}⁩ / %n حرفًا</numerusform>
            <numerusform>⁨{n}⁩ / %n حرف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextsEditor</name>
    <message>
        <source>Add a subhead</source>
        <translation>إضافة عنوان فرعي</translation>
    </message>
    <message>
        <source>Subhead {n}</source>
        <translation>العنوان الفرعي ⁨{n}⁩</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Held against {names}: figures, dates, names and quotes that differ are among the problems.</source>
        <translation>تجري المقارنة بـ ⁨{names}⁩: ما يختلف من أرقام وتواريخ وأسماء واقتباسات يظهر ضمن المشكلات.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>WebPage</name>
    <message>
        <source>Web page</source>
        <translation>صفحة ويب</translation>
    </message>
</context>
<context>
    <name>Workplace</name>
    <message>
        <source>Something went wrong ({kind}). Your text is kept in recovery; save a copy.</source>
        <translation>حدث خلل (⁨{kind}⁩). نصك محفوظ للاستعادة؛ احفظ نسخة.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>المعاينة</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Style guide</source>
        <translation>دليل الأسلوب</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>الملفات الأخيرة</translation>
    </message>
</context>
<context>
    <name>ZoneChoice</name>
    <message>
        <source>Time zone of the embargo</source>
        <translation>المنطقة الزمنية لحظر النشر</translation>
    </message>
</context>
<context>
    <name>_Palette</name>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>البحث عن أمر</translation>
    </message>
    <message>
        <source>Type a few letters: quote, export, embargo …</source>
        <translation>اكتب بضعة أحرف: اقتباس، تصدير، حظر…</translation>
    </message>
    <message>
        <source>No command has these words.</source>
        <translation>لا أمر فيه هذه الكلمات.</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Remove this subhead</source>
        <translation>إزالة هذا العنوان الفرعي</translation>
    </message>
    <message>
        <source>Put this message away</source>
        <translation>إخفاء هذه الرسالة</translation>
    </message>
</context>
</TS>
