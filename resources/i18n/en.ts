<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>ApproveDialog</name>
    <message numerus="yes">
        <source>%n problems must still be fixed.</source>
        <translation>
            <numerusform>%n problem must still be fixed.</numerusform>
            <numerusform>%n problems must still be fixed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message numerus="yes">
        <source>%n problems must be fixed.</source>
        <translation>
            <numerusform>%n problem must be fixed.</numerusform>
            <numerusform>%n problems must be fixed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems should be fixed.</source>
        <translation>
            <numerusform>%n problem should be fixed.</numerusform>
            <numerusform>%n problems should be fixed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more ignored</source>
        <translation>
            <numerusform>and %n more ignored</numerusform>
            <numerusform>and %n more ignored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotes are not approved.</source>
        <translation>
            <numerusform>%n quote is not approved.</numerusform>
            <numerusform>%n quotes are not approved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private parts stay out</source>
        <translation>
            <numerusform>%n private part stays out</numerusform>
            <numerusform>%n private parts stay out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DirectoryDesk</name>
    <message numerus="yes">
        <source>%n new people.</source>
        <translation>
            <numerusform>%n new person.</numerusform>
            <numerusform>%n new people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known ones updated.</source>
        <translation>
            <numerusform>%n known one updated.</numerusform>
            <numerusform>%n known ones updated.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>Export %n files</source>
        <translation>
            <numerusform>Export %n file</numerusform>
            <numerusform>Export %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaces %n files of that name in this folder.</source>
        <translation>
            <numerusform>Replaces a file of that name in this folder.</numerusform>
            <numerusform>Replaces %n files of that name in this folder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n files</source>
        <translation>
            <numerusform>Exported %n file</numerusform>
            <numerusform>Exported %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exported</name>
    <message numerus="yes">
        <source>All were read back and say the same %n words.</source>
        <translation>
            <numerusform>All were read back and say the same %n word.</numerusform>
            <numerusform>All were read back and say the same %n words.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message numerus="yes">
        <source>Exported {time}. Text changed since: %n edits.</source>
        <translation>
            <numerusform>Exported {time}. Text changed since: %n edit.</numerusform>
            <numerusform>Exported {time}. Text changed since: %n edits.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} are in quotes. You are changing someone’s words.</source>
        <translation>
            <numerusform>%n of {all} is in a quote. You are changing someone’s words.</numerusform>
            <numerusform>%n of {all} are in quotes. You are changing someone’s words.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaced %n</source>
        <translation>
            <numerusform>Replaced %n</numerusform>
            <numerusform>Replaced %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in approved quotes left alone</source>
        <translation>
            <numerusform>%n in an approved quote left alone</numerusform>
            <numerusform>%n in approved quotes left alone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in quotes left alone</source>
        <translation>
            <numerusform>%n in a quote left alone</numerusform>
            <numerusform>%n in quotes left alone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message numerus="yes">
        <source>%n blanks</source>
        <translation>
            <numerusform>%n blank</numerusform>
            <numerusform>%n blanks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message numerus="yes">
        <source>%n rules</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%n places differ</source>
        <translation>
            <numerusform>%n place differs</numerusform>
            <numerusform>%n places differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ignored</name>
    <message numerus="yes">
        <source>%n ignored</source>
        <translation>
            <numerusform>%n ignored</numerusform>
            <numerusform>%n ignored</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message numerus="yes">
        <source>%n insertions</source>
        <translation>
            <numerusform>%n insertion</numerusform>
            <numerusform>%n insertions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deletions</source>
        <translation>
            <numerusform>%n deletion</numerusform>
            <numerusform>%n deletions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Paster</name>
    <message numerus="yes">
        <source>%n paragraphs are more than a release holds. Paste the part you need.</source>
        <translation>
            <numerusform>%n paragraph is more than a release holds. Paste the part you need.</numerusform>
            <numerusform>%n paragraphs are more than a release holds. Paste the part you need.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages set aside</source>
        <translation>
            <numerusform>%n passage set aside</numerusform>
            <numerusform>%n passages set aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pasted %n paragraphs</source>
        <translation>
            <numerusform>Pasted %n paragraph</numerusform>
            <numerusform>Pasted %n paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotes found</source>
        <translation>
            <numerusform>%n quote found</numerusform>
            <numerusform>%n quotes found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PostChange</name>
    <message numerus="yes">
        <source>“{title}” is used %n times here: update?</source>
        <translation>
            <numerusform>“{title}” is used once here: update?</numerusform>
            <numerusform>“{title}” is used %n times here: update?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in quotes stay as they were said.</source>
        <translation>
            <numerusform>%n in a quote stays as it was said.</numerusform>
            <numerusform>%n in quotes stay as they were said.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemCard</name>
    <message numerus="yes">
        <source>Also in %n more places</source>
        <translation>
            <numerusform>Also in %n more place</numerusform>
            <numerusform>Also in %n more places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n must fix</source>
        <translation>
            <numerusform>%n must fix</numerusform>
            <numerusform>%n must fix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n should fix</source>
        <translation>
            <numerusform>%n should fix</numerusform>
            <numerusform>%n should fix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestions</source>
        <translation>
            <numerusform>%n suggestion</numerusform>
            <numerusform>%n suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fix %n safe ones</source>
        <translation>
            <numerusform>Fix %n safe one</numerusform>
            <numerusform>Fix %n safe ones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fixed. One Undo takes them back.</source>
        <translation>
            <numerusform>%n fixed. One Undo takes it back.</numerusform>
            <numerusform>%n fixed. One Undo takes them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message numerus="yes">
        <source>%n places differ. Keep takes the recovered text, Discard the file, Both makes two files.</source>
        <translation>
            <numerusform>%n place differs. Keep takes the recovered text, Discard the file, Both makes two files.</numerusform>
            <numerusform>%n places differ. Keep takes the recovered text, Discard the file, Both makes two files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more texts were recovered.</source>
        <translation>
            <numerusform>%n more text was recovered.</numerusform>
            <numerusform>%n more texts were recovered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReleaseDocument</name>
    <message numerus="yes">
        <source>Fix %n safe ones</source>
        <translation>
            <numerusform>Fix %n safe one</numerusform>
            <numerusform>Fix %n safe ones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SafeFixes</name>
    <message numerus="yes">
        <source>Inside approved quotes nothing changes: %n left alone.</source>
        <translation>
            <numerusform>Inside approved quotes nothing changes: %n left alone.</numerusform>
            <numerusform>Inside approved quotes nothing changes: %n left alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fix %n safe ones</source>
        <translation>
            <numerusform>Fix %n safe one</numerusform>
            <numerusform>Fix %n safe ones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fix %n</source>
        <translation>
            <numerusform>Fix %n</numerusform>
            <numerusform>Fix %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sides</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message numerus="yes">
        <source>“{title}” is a template now, with %n blanks to fill.</source>
        <translation>
            <numerusform>“{title}” is a template now, with %n blank to fill.</numerusform>
            <numerusform>“{title}” is a template now, with %n blanks to fill.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} / %n characters — {over} over</source>
        <translation>
            <numerusform>{n} / %n character — {over} over</numerusform>
            <numerusform>{n} / %n characters — {over} over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} / %n characters</source>
        <translation>
            <numerusform>{n} / %n character</numerusform>
            <numerusform>{n} / %n characters</numerusform>
        </translation>
    </message>
</context>
</TS>
