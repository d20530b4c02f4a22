# Finds a Java. Sourced by the scripts of the build and of the product, which must define fail.

java_min=21

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

# Sets java_home, java_feature and java_version: JAVA_HOME if it is new enough, else the newest that
# is found. The argument is the program that must be there: javac for a JDK, java for any.
find_java() {
  java_home=
  java_feature=0
  if [ -n "${JAVA_HOME:-}" ]; then
    java_release "$JAVA_HOME"
    if [ "$found_java" -ge "$java_min" ] && [ -x "$JAVA_HOME/bin/$1" ]; then
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
      [ -x "$home/bin/$1" ]; then
      java_home=$home
      java_feature=$found_java
      java_version=$version
    fi
  done
  [ -n "$java_home" ] || case $1 in
    javac) fail "a JDK of Java $java_min or newer is needed and was not found." \
      "Install one (for example Temurin) and set JAVA_HOME to it." ;;
    *) fail "Java $java_min or newer is needed and was not found." \
      "Install one (for example Temurin; a JRE is enough) and set JAVA_HOME to it." ;;
  esac
}
