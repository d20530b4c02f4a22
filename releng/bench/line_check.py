# SPDX-License-Identifier: EPL-2.0
"""A line-by-line checker of policy flat files, as sites write them: the yardstick for `attls check`.

It reads line by line, follows the braces, and checks keywords, a few values, required parameters
and references. Usage: line_check.py FLATFILE
"""
import re
import sys

LINE = re.compile(r"^\s*(\S+)(?:\s+(.*?))?\s*(?:(?:^|\s)#.*)?$")
PORTS = re.compile(r"^\d{1,5}(?:[-: ]\d{1,5})?$")
ADDRESS = re.compile(r"^(?:All|\d+\.\d+\.\d+\.\d+(?:[/-][\d.]+)?|[0-9a-fA-F:.]+(?:[/-]\S+)?)$", re.I)
WORDS = {
    "direction": {"inbound", "outbound", "both"},
    "ttlsenabled": {"on", "off"},
    "handshakerole": {"client", "server", "serverwithclientauth"},
    "applicationcontrolled": {"on", "off"},
    "secondarymap": {"on", "off"},
    "tlsv1": {"on", "off"},
    "tlsv1.1": {"on", "off"},
    "tlsv1.2": {"on", "off"},
    "tlsv1.3": {"on", "off"},
}
REQUIRED = {
    "ttlsrule": ("direction", "ttlsgroupactionref"),
    "ttlsgroupaction": ("ttlsenabled",),
    "ttlsenvironmentaction": ("handshakerole",),
}


def value_fault(keyword, value):
    if keyword in WORDS and value.split(" ")[0].lower() not in WORDS[keyword]:
        return "value"
    if keyword.endswith("portrange") and value and not PORTS.match(value):
        return "port"
    if keyword.endswith("addr") and value and not ADDRESS.match(value):
        return "address"
    return None


def check(path):
    findings, defined, used, stack = [], {}, [], []
    pending = None
    with open(path, encoding="utf-8", errors="replace") as lines:
        for number, line in enumerate(lines, 1):
            match = LINE.match(line)
            if not match or match.group(1).startswith("#"):
                continue
            word, value = match.group(1), match.group(2) or ""
            keyword = word.lower()
            if word == "{":
                stack.append((pending, set()))
                pending = None
            elif word == "}":
                if not stack:
                    findings.append((number, "brace"))
                    continue
                statement, seen = stack.pop()
                for needed in REQUIRED.get(statement, ()):
                    if needed not in seen:
                        findings.append((number, "missing " + needed))
            elif not stack:
                pending = keyword
                if (keyword, value) in defined:
                    findings.append((number, "defined twice"))
                defined[(keyword, value)] = number
            else:
                stack[-1][1].add(keyword)
                pending = keyword
                if keyword.endswith("ref"):
                    used.append((number, keyword, value))
                fault = value_fault(keyword, value)
                if fault:
                    findings.append((number, fault))
    for number, keyword, name in used:
        statement = keyword[:-3]
        for prefix in ("local", "remote"):
            if statement.startswith(prefix):
                statement = statement[len(prefix):]
                statement = "ip" + statement if statement.startswith("addr") else statement
        if (statement, name) not in defined:
            findings.append((number, "undefined " + name))
    return findings


if __name__ == "__main__":
    for place, text in check(sys.argv[1]):
        print(place, text)
