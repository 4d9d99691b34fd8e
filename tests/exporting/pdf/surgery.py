"""Finished PDFs opened, changed and closed again, to put faults into them. Written apart from the product's own writer."""

import zlib
from dataclasses import dataclass, field

from communique.exporting.pdf.check.parsing import File, Name, Ref, Stream, Word, parsed


def written(value):
    if isinstance(value, bool):
        return b"true" if value else b"false"
    if value is None:
        return b"null"
    if isinstance(value, Ref):
        return b"%d 0 R" % value.number
    if isinstance(value, (Name, Word)):
        mark = b"/" if isinstance(value, Name) else b""
        return mark + value.encode("utf-8")
    if isinstance(value, (int, float)):
        return repr(value).encode()
    if isinstance(value, bytes):
        return b"<" + value.hex().encode() + b">"
    if isinstance(value, str):
        return written(b"\xfe\xff" + value.encode("utf-16-be"))
    if isinstance(value, dict):
        return b"<<" + b" ".join(b"/" + key.encode("utf-8") + b" " + written(item) for key, item in value.items()) + b">>"
    return b"[" + b" ".join(map(written, value)) + b"]"


@dataclass
class Patient:
    """A file whose objects may be changed in place."""

    objects: dict[int, object]
    trailer: dict[str, object]
    file: File = field(repr=False)

    @staticmethod
    def of(data):
        file = parsed(data)
        return Patient(dict(file.objects), file.trailer, file)

    def get(self, value):
        while isinstance(value, Ref):
            value = self.objects[value.number]
        return value

    @property
    def root(self):
        return self.get(self.trailer["Root"])

    def pages(self):
        return [self.get(ref) for ref in self.get(self.root["Pages"])["Kids"]]

    def page(self, at=0):
        return self.pages()[at]

    def elements(self, tag):
        return [value for value in self.objects.values() if isinstance(value, dict) and value.get("S") == tag and "P" in value]

    def areas(self):
        return [self.get(ref) for page in self.pages() for ref in page.get("Annots", [])]

    def fonts(self):
        return [self.get(font) for font in self.get(self.page()["Resources"])["Font"].values()]

    def stream(self, ref, change, **entries):
        """Change the bytes inside a stream."""
        old = self.get(ref)
        data = change(old.data)
        packed = zlib.compress(data) if "Filter" in old.entries else data
        self.objects[ref.number] = Stream({**old.entries, **entries, "Length": len(packed)}, packed)

    def content(self, change, at=0):
        self.stream(self.page(at)["Contents"], change)

    def xmp(self, change):
        self.stream(self.root["Metadata"], change)

    def put(self, value):
        number = max(self.objects) + 1
        self.objects[number] = value
        return Ref(number)

    def put_stream(self, data, **entries):
        return self.put(Stream({**entries, "Length": len(data)}, data))

    def closed(self, before_end=b"\n"):
        """The file with its changes."""
        out, offsets = bytearray(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"), []
        for number in range(1, max(self.objects) + 1):
            value = self.objects.get(number)
            offsets.append(len(out))
            out += b"%d 0 obj\n" % number
            if isinstance(value, Stream):
                out += written(value.entries) + b"\nstream\n" + value.raw + before_end + b"endstream"
            else:
                out += written(value)
            out += b"\nendobj\n"
        start = len(out)
        out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(offsets) + 1) + b"".join(b"%010d 00000 n \n" % at for at in offsets)
        out += b"trailer\n" + written({**self.trailer, "Size": len(offsets) + 1}) + b"\nstartxref\n%d\n%%%%EOF\n" % start
        return bytes(out)
