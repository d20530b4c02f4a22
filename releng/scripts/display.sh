# Gives what opens windows a display: a virtual one where there is none. Sourced by ../../build and
# ../bench/run.

# Sets DISPLAY. Without Xvfb nothing is started, and what needs a display says so itself.
find_display() {
  [ -z "${DISPLAY:-}" ] && command -v Xvfb >/dev/null || return 0
  display=$(mktemp)
  Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp 3>"$display" >/dev/null 2>&1 &
  xvfb=$!
  trap 'kill "$xvfb" 2>/dev/null; rm -f "$display"' EXIT
  waited=0
  while [ ! -s "$display" ] && [ "$waited" -lt 50 ]; do
    sleep 0.2
    waited=$((waited + 1))
  done
  [ -s "$display" ] || fail "Xvfb did not start, and the tests need a display."
  DISPLAY=:$(cat "$display")
  export DISPLAY
}
