# SPDX-FileCopyrightText: 2026 The Manicule developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""typeset.py html|columns [--three] ARTICLE: a sample article as HTML, or as groff source in columns under a wide title."""

import html
import re
import sys
from pathlib import Path


def paragraphs(article):
    """(kind, text) of each paragraph; what is short and ends without a full stop, behind the head, is a subheading."""
    for number, text in enumerate(filter(None, (part.strip() for part in article.split("\n\n")))):
        plain = re.sub(r"\*([^*]+)\*", r"\1", re.sub(r"^#+ ", "", text))
        if number == 0:
            yield "title", plain
        elif text.startswith("#") or (number > 2 and len(text) < 60 and not text.endswith((".", "»"))):
            yield "heading", plain
        else:
            yield "text", plain


def as_html(article):
    tags = {"title": "h1", "heading": "h2", "text": "p"}
    language = "fr" if " est " in article else "en"
    title = next(paragraphs(article))[1]
    print(f'<!DOCTYPE html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n<title>{html.escape(title)}</title>\n</head>\n<body>')
    for kind, text in paragraphs(article):
        print(f"<{tags[kind]}>{html.escape(text, quote=False)}</{tags[kind]}>")
    print("</body>\n</html>")


def as_columns(article, three):
    print(".nr PS 10\n.nr VS 12\n.nr HM 2.5c\n.nr FM 2.5c\n.ds CH\n.ds LH Le Journal des mesures\n.ds RH 20 mai 2025\n.ds CF \\\\*[PN]\n.P1")
    columns = ".MC 4.6c 0.7c" if three else ".2C"
    for number, (kind, text) in enumerate(paragraphs(article)):
        text = re.sub("[\u00a0\u202f]", r"\\~", text)
        if kind == "title":
            print(f".TL\n{text}")
        elif number == 1:
            print(f".LP\n.I \"{text}\"\n.sp")
        elif number == 2:
            print(f".LP\n{text}\n.sp\n{columns}")
        elif kind == "heading":
            print(f".SH\n{text}")
        else:
            print(f".PP\n{text}")


if __name__ == "__main__":
    source = Path(sys.argv[-1]).read_text(encoding="utf-8")
    if sys.argv[1] == "html":
        as_html(source)
    else:
        as_columns(source, "--three" in sys.argv)
