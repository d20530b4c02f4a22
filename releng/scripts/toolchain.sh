# Finds the JDK and the Maven that the build and the command line need. Sourced by ../../attls and
# ../../build, which set root to the project's folder.

# Tycho 5 needs Maven 3.9.9; this Maven is fetched where only an older one is there.
maven_min=3.9.9
maven_version=3.9.11

fail() {
  echo "attls: $*" >&2
  exit 2
}

# shellcheck source=java.sh
. "$root/releng/scripts/java.sh"

# Sets enough to yes if the first version is the second or newer.
maven_is_enough() {
  enough=$(printf '%s\n%s\n' "$maven_min" "$1" | sort -t. -k1,1n -k2,2n -k3,3n | head -n 1)
  [ "$enough" = "$maven_min" ] && enough=yes || enough=no
}

# Sets maven to a Maven that is new enough, fetching one with the Maven that is there.
find_maven() {
  export JAVA_HOME="$java_home"
  maven=$(command -v mvn || true)
  if [ -n "$maven" ]; then
    there=$("$maven" --version 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p' | head -n 1)
    maven_is_enough "${there:-0}"
    [ "$enough" = no ] || return 0
  fi
  store=${XDG_CACHE_HOME:-${HOME:-/tmp}/.cache}/attls-workbench
  fetched=$store/apache-maven-$maven_version/bin/mvn
  if [ ! -x "$fetched" ]; then
    [ -n "$maven" ] || fail "Maven $maven_min or newer is needed and was not found." \
      "Install any Maven 3 and this script gets the right one, or put one on the PATH."
    echo "attls: Maven ${there:-} is too old; getting Maven $maven_version" >&2
    mkdir -p "$store"
    # Outside the project, whose build an old Maven cannot even read.
    (cd "$store" && "$maven" -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
      -Dartifact=org.apache.maven:apache-maven:$maven_version:zip:bin \
      -DoutputDirectory="$store" >"$store/fetch.log" 2>&1) ||
      fail "Maven $maven_version could not be fetched (see $store/fetch.log);" \
        "put Maven $maven_min or newer on the PATH."
    (cd "$store" && "$java_home/bin/jar" xf apache-maven-$maven_version-bin.zip &&
      chmod +x "$fetched") || fail "Maven $maven_version could not be unpacked in $store."
  fi
  maven=$fetched
}
