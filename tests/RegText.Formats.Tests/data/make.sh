#!/usr/bin/env bash
# Makes the files of this folder anew from sources/ and regulations/. Needs soffice (LibreOffice 7.4) and pandoc (2.17).
set -euo pipefail
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p libreoffice pandoc regulations/libreoffice regulations/pandoc

soffice() { command soffice --headless "-env:UserInstallation=file://$work/profile" "$@" >/dev/null 2>&1; }

# Small files: lists with many number formats, tables, tracked changes.
soffice --convert-to docx:"MS Word 2007 XML" --outdir libreoffice sources/*.fodt
soffice --convert-to html --outdir libreoffice sources/{lists,tables,comparison}.fodt
rm -f libreoffice/*.gif
for name in lists changes; do pandoc "sources/$name.md" -f markdown+east_asian_line_breaks -o "pandoc/$name.docx"; done
pandoc sources/lists.md -f markdown+east_asian_line_breaks -s --metadata title=事務規程 -o pandoc/lists.html

# Every regulation that is plain text, each line a paragraph of HTML, and that as Word.
python3 - "$work" <<'PY'
import glob, html, os, sys
for path in sorted(glob.glob('../../../regulations/*/*.txt')):
    body = open(path, encoding='utf-8').read().split('\n---\n', 1)[1]
    name = path.split('/')[-2] + '_' + os.path.basename(path)[:-4]
    lines = ''.join(f'<p>{html.escape(line)}</p>\n' for line in body.split('\n') if line.strip())
    with open(os.path.join(sys.argv[1], name + '.html'), 'w', encoding='utf-8') as file:
        file.write(f'<!DOCTYPE html>\n<html lang="ja"><head><meta charset="utf-8"><title>x</title></head><body>\n{lines}</body></html>\n')
PY
soffice --convert-to docx:"MS Word 2007 XML" --outdir regulations/libreoffice "$work"/*.html
for page in "$work"/*.html; do name=$(basename "$page" .html); pandoc "$page" -o "regulations/pandoc/$name.docx"; done
