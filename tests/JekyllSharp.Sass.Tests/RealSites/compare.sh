#!/usr/bin/env bash
# Compares the stylesheets of real sites with npm's sass of the pinned version, in both styles.
# usage: compare.sh PROGRAM NAME=SITE...    PROGRAM: the command line's assembly; SITE: a folder that Jekyll can build
# Needs jekyll, faketime and npm. The sites' files stay where they are; hashes.txt keeps what the reference wrote.
set -u
here=$(cd "$(dirname "$0")" && pwd)
program=$1
shift
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp "$here/compare.mjs" "$work"
(cd "$work" && npm install --silent --no-package-lock --prefix . sass@1.105.0 > /dev/null 2>&1) || { echo "npm's sass could not be installed"; exit 1; }
for pair in "$@"; do
  name=${pair%%=*} site=${pair#*=}
  config=_config.yml
  [ -f "$site/../extra.yml" ] && config="_config.yml,$site/../extra.yml"
  (cd "$site" && SASS_DUMP="$work/dump-$name" JEKYLL_NO_BUNDLER_REQUIRE=true TZ=UTC RUBYOPT="-r$here/dump.rb" faketime -f '2024-06-01 00:00:00' \
    timeout 400 jekyll build --quiet --disable-disk-cache --config "$config" -d "$work/reference-$name" > "$work/log" 2>&1) || tail -1 "$work/log"
  for style in expanded compressed; do
    printf 'sass: {style: %s}\n' "$style" > "$work/style.yml"
    (cd "$site" && SOURCE_DATE_EPOCH=1717200000 TZ=UTC dotnet "$program" build --compatibility jekyll-4 --disable-disk-cache --quiet \
      --config "$config,$work/style.yml" -d "$work/$name-$style" > "$work/log" 2>&1) || grep -m1 error "$work/log"
    [ -d "$work/dump-$name" ] && (cd "$work" && node compare.mjs "$work/dump-$name" "$work/$name-$style" "$style") | sed "s|^|$name |"
  done
done
