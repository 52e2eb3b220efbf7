#!/usr/bin/env bash
# Makes the files of this folder anew from sources/ and regulations/. Needs soffice (LibreOffice 7.4) and pandoc (2.17).
set -euo pipefail
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p libreoffice pandoc regulations/libreoffice regulations/pandoc

soffice() { command soffice --headless "-env:UserInstallation=file://$work/profile" "$@" >/dev/null 2>&1; }

# Small files: lists with many number formats, tables, tracked changes.
soffice --convert-to docx:"MS Word 2007 XML" --outdir libreoffice sources/{changes,comparison,lists,tables}.fodt
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

# Changes that LibreOffice records while a macro edits.
python3 - "$work/profile/user/basic" "$PWD" <<'PY'
import html, os, sys
basic, folder = sys.argv[1:]
macro = open('sources/tracked.bas', encoding='utf-8').read().replace('FOLDER', folder)
def xml(path, doctype, content):
    path = os.path.join(basic, path)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, 'w', encoding='utf-8') as file: file.write(f'<?xml version="1.0" encoding="UTF-8"?>\n{doctype}\n{content}\n')
def doctype(name): return f'<!DOCTYPE {name} PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "{name.split(":")[0]}.dtd">'
xml('Standard/Module1.xba', doctype('script:module'), '<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" '
    f'script:language="StarBasic">{html.escape(macro)}</script:module>')
xml('Standard/script.xlb', doctype('library:library'), '<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" '
    'library:readonly="false" library:passwordprotected="false"><library:element library:name="Module1"/></library:library>')
xml('script.xlc', doctype('library:libraries'), '<library:libraries xmlns:library="http://openoffice.org/2000/library" '
    'xmlns:xlink="http://www.w3.org/1999/xlink"><library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/script.xlb/" '
    'xlink:type="simple" library:link="false"/></library:libraries>')
PY
soffice --norestore macro:///Standard.Module1.Main
if [ -e tracked.log ]; then cat tracked.log; rm tracked.log; exit 1; fi
