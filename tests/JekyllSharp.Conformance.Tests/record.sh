#!/usr/bin/env bash
# Records what Jekyll writes for each site in Sites/: the expected trees that the tests compare with, byte for byte.
# usage: record.sh [NAME...]    needs the Debian packages jekyll, faketime and those of the plugins that sites list
set -u
cd "$(dirname "$0")/Sites"
for site in "${@:-*}"; do
  for dir in $site; do
    mapfile -t arguments < "$dir/arguments.txt"
    rm -rf "$dir/expected" && mkdir "$dir/expected"
    work=$(mktemp -d)
    cp -r "$dir/source/." "$work"
    (cd "$work" && TZ=UTC JEKYLL_NO_BUNDLER_REQUIRE=true faketime -f '2024-06-01 00:00:00' timeout 60 jekyll build --quiet --disable-disk-cache -d "$work/_site" "${arguments[@]}") \
      || echo "$dir: jekyll failed"
    [ -d "$work/_site" ] && cp -r "$work/_site/." "$dir/expected"
    rm -rf "$work"
  done
done
