"""How long the exports take, warm and as whole processes, against typst and pandoc on the same words."""

from __future__ import annotations

import io
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import prose
from figures import PYTHON, Bench, Figure

from communique import storage
from communique.exporting.formats import FORMATS
from communique.galley import Galley, compose
from communique.house_style.load import load
from communique.release import Release

TYPST = """
import sys, time, typst
source = open(sys.argv[1], encoding="utf-8").read()
compiler = typst.Compiler(sys.argv[1])
for n in range(int(sys.argv[2]) + 1):
    open(sys.argv[1], "w", encoding="utf-8").write(source + "\\n// " + "x" * n + "\\n" + f"Run {n}.")
    begun = time.perf_counter()
    typst.compile(sys.argv[1], pdf_standards=["ua-1", "a-2a"])
    if n: print(time.perf_counter() - begun)
"""
PANDOC = """
import subprocess, sys, time, pypandoc
program = pypandoc.get_pandoc_path()
for n in range(int(sys.argv[2]) + 1):
    begun = time.perf_counter()
    subprocess.run([program, "-f", "markdown", "-t", sys.argv[3], "-s", "-o", sys.argv[4], sys.argv[1]], check=True, capture_output=True)
    if n: print(time.perf_counter() - begun)
"""
TYPST_PROCESS = """
import subprocess, sys, time
for n in range(int(sys.argv[2]) + 1):
    begun = time.perf_counter()
    subprocess.run([sys.executable, "-c", "import sys, typst; typst.compile(sys.argv[1], pdf_standards=['ua-1', 'a-2a'])", sys.argv[1]], check=True)
    if n: print(time.perf_counter() - begun)
"""


def measure(bench: Bench) -> Iterator[Figure]:
    """Export figures."""
    release = prose.release(1200)
    with tempfile.TemporaryDirectory() as folder:
        here = Path(folder)
        markdown, typst = here / "release.md", here / "release.typ"
        markdown.write_text(_markdown(release), "utf-8")
        typst.write_text(_typst(release), "utf-8")
        pandoc_docx = bench.peer(PANDOC, markdown, bench.runs, "docx", here / "p.docx")
        pandoc_html = bench.peer(PANDOC, markdown, bench.runs, "html", here / "p.html")
        yield Figure("tagged PDF, warm, 1,200 words", _warm(bench, release, "pdf"), "≤ 1.0 × typst", "typst", bench.peer(TYPST, typst, bench.runs))
        yield Figure("Word, warm, 1,200 words", _warm(bench, release, "docx"), "≤ 0.5 × pandoc", "pandoc", pandoc_docx)
        yield Figure("web page, warm, 1,200 words", _warm(bench, release, "html"), "", "pandoc", pandoc_html)
        yield Figure("tagged PDF, warm, a page of 70", _per_page(bench), "≤ 100 ms a page")
        file = here / "bench.release"
        storage.write(file, release)
        command = [PYTHON, "-m", "communique", "export", file, "--to", "docx,pdf,html", "-o", here, "--draft"]
        sums = [sum(parts) for parts in zip(pandoc_docx, pandoc_html, bench.peer(TYPST_PROCESS, typst, bench.runs), strict=False)]
        yield Figure("docx + pdf + html as one process, read back", bench.process(command), "≤ their sum", "pandoc + pandoc + typst", sums)


def _warm(bench: Bench, release: Release, key: str) -> list[float]:
    style = load()
    return bench.timed(_setter(compose(release, style), key), warm=2)


def _per_page(bench: Bench) -> list[float]:
    from communique.exporting import raster

    galley, style = compose(prose.release(30_000), load()), load()
    target = io.BytesIO()
    next(one for one in FORMATS if one.key == "pdf").export(galley, style.sheet, target)
    pages = raster.pages(target.getvalue())
    return [seconds / pages for seconds in bench.timed(_setter(galley, "pdf"), warm=0, runs=2)]


def _setter(galley: Galley, key: str) -> Callable[[], object]:
    setter, sheet = next(one for one in FORMATS if one.key == key), load().sheet
    return lambda: setter.export(galley, sheet, io.BytesIO())


def _markdown(release: Release) -> str:
    return "\n\n".join([f"---\ntitle: {release.headline.plain}\nlang: en-GB\n---", *(block.text.plain for block in release.body)]) + "\n"


def _typst(release: Release) -> str:
    head = f'#set document(title: "{release.headline.plain}")\n#set text(lang: "en")\n= {release.headline.plain}\n\n'
    return head + "\n\n".join(block.text.plain.replace("#", "\\#") for block in release.body)
