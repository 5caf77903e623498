#!/usr/bin/env bash
# Writes emoji.txt: each name of an emoji and the name of its image, from the npm package gemoji (MIT), which carries
# the data of github/gemoji (MIT). Needs npm and node.
set -eu
version=8.1.0
sha512=HA4Gx59dw2+tn+UAa7XEV4ufUKI4fH1KgcbenVA9YKSj1QJTT0xh5Mwv5HMFNN3l2OtUe3ZIfuRwSyZS5pLIWw==
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm pack --silent "gemoji@$version" > /dev/null
[ "$(openssl dgst -sha512 -binary "gemoji-$version.tgz" | base64 -w0)" = "$sha512" ] || { echo "gemoji-$version.tgz is not the expected file" >&2; exit 1; }
tar xzf "gemoji-$version.tgz"
cat > write.mjs <<'JS'
import {gemoji} from './package/index.js'
// The name of an image is made of the code points; variation selectors and joiners are left out.
const file = emoji => [...emoji].map(c => c.codePointAt(0)).filter(c => c !== 0xfe0f && c !== 0x200d).map(c => c.toString(16).padStart(4, '0')).join('-')
for (const {emoji, names} of gemoji) for (const name of names) console.log(name + ' ' + file(emoji))
JS
{
  echo "# Made by generate-emoji.sh from the npm package gemoji $version (MIT, data of github/gemoji): name, image."
  node write.mjs
} > "$here/emoji.txt"
