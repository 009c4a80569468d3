"""Runs a program in a pseudo-terminal and types what a test says: stdin and stderr are the terminal, stdout is apart.

Called with one JSON argument: words, folder, variables, columns (250 unless told), steps - each the text to wait for and the keys to type then.
Prints JSON: code, screen (what the terminal showed, without its control sequences), output, unused (steps never reached).
"""
import fcntl
import json
import os
import pty
import re
import select
import struct
import sys
import termios
import time

call = json.loads(sys.argv[1])
seconds = 40
reader, writer = os.pipe()
child, terminal = pty.fork()
if child == 0:
    os.dup2(writer, 1)
    os.chdir(call["folder"])
    os.execve(call["words"][0], call["words"], {"TERM": "xterm-256color", **call["variables"]})
os.close(writer)
fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 50, call.get("columns", 250), 0, 0))

control = re.compile(rb"\x1b\[[0-9;?]*[A-Za-z]|\x1b[=>]")
seen, output, steps = b"", b"", list(call["steps"])
position = 0
end = time.time() + seconds
open_ends = {terminal, reader}
while open_ends and time.time() < end:
    for ready in select.select(list(open_ends), [], [], 0.05)[0]:
        try:
            chunk = os.read(ready, 65536)
        except OSError:
            chunk = b""
        if not chunk:
            open_ends.discard(ready)
        elif ready == terminal:
            seen += chunk
        else:
            output += chunk
    if steps:
        found = control.sub(b"", seen).find(steps[0][0].encode(), position)
        if found >= 0:
            position = found + 1
            time.sleep(0.1)
            for key in steps.pop(0)[1]:
                os.write(terminal, key.encode())
                time.sleep(0.02)
if time.time() >= end:
    os.kill(child, 9)
code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
screen = control.sub(b"", seen).decode("utf-8", "replace")
print(json.dumps({"code": code, "screen": screen, "output": output.decode(), "unused": steps}))
