#!/usr/bin/env bash
# Records what Jekyll writes for each site in Sites/: the expected trees that the tests compare with, byte for byte.
# usage: record.sh [NAME...]    needs the Debian packages jekyll, faketime and those of the plugins that sites list
# Sites with a file profile.txt (its text: github-pages) are recorded by the command in GITHUB_PAGES_JEKYLL: Jekyll 3.10.0
# with Liquid 4.0.4 and SafeYAML 1.0.5 from their sources, and the configuration class of the gem github-pages 232; those with
# the text jekyll-3 by that in JEKYLL_3: the same without that class.
# jemoji is no Debian package: its sites are recorded with RUBYLIB set to the lib folders of jemoji 0.13 and gemoji 4.1.
# So is jekyll-remote-theme (RUBYLIB: lib of version 0.4.3, and Debian's ruby-zip); a folder repositories/OWNER/NAME@REF beside
# a site's source is what it downloads.
# A file gems.txt beside a site's source names themes of the folder Themes: they are built and installed as gems for this one build.
set -u
cd "$(dirname "$0")/Sites"
here=$(dirname "$PWD")
for site in "${@:-*}"; do
  for dir in $site; do
    program="jekyll --disable-disk-cache"
    if [ -f "$dir/profile.txt" ]; then
      [ "$(cat "$dir/profile.txt")" = jekyll-3 ] && program="${JEKYLL_3:-}" || program="${GITHUB_PAGES_JEKYLL:-}"
      [ -n "$program" ] || { echo "$dir: set GITHUB_PAGES_JEKYLL, or JEKYLL_3"; continue; }
    fi
    mapfile -t arguments < "$dir/arguments.txt"
    rm -rf "$dir/expected" && mkdir "$dir/expected"
    work=$(mktemp -d)
    cp -r "$dir/source/." "$work"
    unset GEM_HOME RUBYOPT
    if [ -d "$dir/repositories" ]; then
      export RUBYOPT="-r$here/serve-themes.rb" JEKYLLSHARP_REPOSITORIES="$PWD/$dir/repositories"
    fi
    if [ -f "$dir/gems.txt" ]; then
      export GEM_HOME=$work.gems
      for theme in $(cat "$dir/gems.txt"); do
        (cd "$here/Themes/$theme" && SOURCE_DATE_EPOCH=1717200000 gem build --silent -o "$work.gem" ./*.gemspec \
          && gem install --local --silent --ignore-dependencies --no-document "$work.gem") || echo "$dir: no gem of $theme"
      done
    fi
    (cd "$work" && TZ=UTC JEKYLL_NO_BUNDLER_REQUIRE=true faketime -f '2024-06-01 00:00:00' timeout 60 ${program%% *} build --quiet ${program#"${program%% *}"} -d "$work/_site" "${arguments[@]}") \
      || echo "$dir: jekyll failed"
    [ -d "$work/_site" ] && cp -r "$work/_site/." "$dir/expected"
    rm -rf "$work" "$work.gems" "$work.gem"
  done
done
