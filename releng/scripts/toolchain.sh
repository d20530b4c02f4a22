# Finds the JDK and the Maven that the build and the command line need. Sourced by ../../attls and
# ../../build; sets java_home, java_feature and java_version, and by find_maven also maven.

# Tycho 5 needs Java 21 and Maven 3.9.9; this Maven is fetched where only an older one is there.
java_min=21
maven_min=3.9.9
maven_version=3.9.11

fail() {
  echo "attls: $*" >&2
  exit 2
}

# Sets found_java to the feature release of a Java home, or to 0. No process is started: this runs
# before every command.
java_release() {
  found_java=0
  [ -x "$1/bin/java" ] && [ -r "$1/release" ] || return 0
  while IFS= read -r line; do
    case $line in
      JAVA_VERSION=*)
        version=${line#*\"}
        version=${version%\"*}
        found_java=${version%%[.+-]*}
        case $found_java in '' | *[!0-9]*) found_java=0 ;; esac
        return 0
        ;;
    esac
  done <"$1/release"
}

# Sets java_home to JAVA_HOME if it is new enough, else to the newest JDK found.
find_java() {
  java_home=
  java_feature=0
  if [ -n "${JAVA_HOME:-}" ]; then
    java_release "$JAVA_HOME"
    if [ "$found_java" -ge "$java_min" ] && [ -x "$JAVA_HOME/bin/javac" ]; then
      java_home=$JAVA_HOME
      java_feature=$found_java
      java_version=$version
      return 0
    fi
  fi
  on_path=$(command -v java || true)
  [ -z "$on_path" ] || on_path=$(readlink -f -- "$on_path" 2>/dev/null || true)
  for home in "${on_path%/bin/java}" /usr/lib/jvm/* /usr/java/* /opt/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    "${HOME:-/nonexistent}"/.sdkman/candidates/java/* "${HOME:-/nonexistent}"/.jdks/*; do
    java_release "$home"
    if [ "$found_java" -ge "$java_min" ] && [ "$found_java" -gt "$java_feature" ] &&
      [ -x "$home/bin/javac" ]; then
      java_home=$home
      java_feature=$found_java
      java_version=$version
    fi
  done
  [ -n "$java_home" ] || fail "a JDK of Java $java_min or newer is needed and was not found." \
    "Install one (for example Temurin) and set JAVA_HOME to it."
}

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
