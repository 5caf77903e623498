// Compares the CSS and the source maps of a built site with what jekyll-sass-converter 3 makes of npm's sass.
// usage: node compare.mjs DUMP OUT STYLE    (DUMP: what dump.rb wrote; prints one line for each stylesheet: hash, verdict)
import fs from 'node:fs';
import path from 'node:path';
import crypto from 'node:crypto';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as sass from 'sass';

const [dump, out, style] = process.argv.slice(2);
const encode = p => p.split('/').map(encodeURIComponent).join('/');
for (const file of fs.readdirSync(dump).sort()) {
  const sheet = JSON.parse(fs.readFileSync(path.join(dump, file), 'utf8'));
  const name = path.basename(sheet.url, '.css');
  let css = '', map = '', verdict;
  try {
    const result = sass.compileString(sheet.text, {
      url: pathToFileURL(sheet.path), loadPaths: sheet.load_paths, syntax: sheet.syntax, style, sourceMap: true,
      logger: sass.Logger.silent,
      importer: { findFileUrl(url, { containingUrl }) {
        // The page's own folder comes first, as for a file.
        return /^[a-z]+:/i.test(url) ? null : new URL(encode(url), containingUrl ?? pathToFileURL(sheet.path));
      } },
    });
    css = result.css + (style === 'compressed' ? '' : '\n\n') + `/*# sourceMappingURL=${name}.css.map */`;
    const raw = result.sourceMap;
    const folder = path.dirname(sheet.path);
    const sources = raw.sources.map(s => s.startsWith('file:') ? encode(path.relative(folder, fileURLToPath(s))) : s);
    map = JSON.stringify({ version: raw.version, sourceRoot: raw.sourceRoot ?? '', sources, names: raw.names, mappings: raw.mappings, file: `${name}.css` });
    const ours = f => fs.existsSync(path.join(out, f)) ? fs.readFileSync(path.join(out, f), 'utf8') : null;
    const own = ours(sheet.url), ownMap = ours(`${sheet.url}.map`);
    verdict = own === null ? 'missing' : own !== css ? 'css differs' : ownMap !== map ? 'map differs' : 'equal';
  } catch (e) {
    verdict = fs.existsSync(path.join(out, sheet.url)) ? 'reference refuses' : 'both refuse';
  }
  const hash = crypto.createHash('sha256').update(css).update('\0').update(map).digest('hex').slice(0, 32);
  console.log(`${hash} ${style} ${sheet.url} ${verdict}`);
}
