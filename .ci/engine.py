"""What .ci/engine checks in Chromium: see there."""

import base64
import gzip
import hashlib
import json
import os
import pathlib
import subprocess
import sys

from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service

wasm, program, folder = sys.argv[1:]
folder = pathlib.Path(folder)
examples = sorted(pathlib.Path("examples").glob("*.yml"))

# A page as strict as one can be: its own script by its hash, and nothing from anywhere.
engine = pathlib.Path("Sources/RubricPage/engine.mjs").read_text().replace("export class", "class")
script = engine + """
const text = document.getElementById("engine").textContent;
const zipped = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
const whole = await new Response(new Blob([zipped]).stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();
const begun = performance.now();
globalThis.rubric = await Engine.start(whole);
globalThis.startTime = performance.now() - begun;
document.title = "ready";
"""
digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
code = base64.b64encode(gzip.compress(pathlib.Path(wasm).read_bytes(), 9)).decode()
policy = f"default-src 'none'; script-src 'sha256-{digest}' 'wasm-unsafe-eval'"
page = folder / "engine.html"
page.write_text(
    f'<!doctype html><html lang="en"><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="{policy}">'
    f'<title>loading</title><script type="text/plain" id="engine">{code}</script>'
    f'<script type="module">{script}</script></html>'
)

options = Options()
for flag in ["--headless=new", "--disable-dev-shm-usage"] + (["--no-sandbox"] if os.geteuid() == 0 else []):
    options.add_argument(flag)
options.set_capability("goog:loggingPrefs", {"performance": "ALL", "browser": "ALL"})
driver = webdriver.Chrome(options=options, service=Service("/usr/bin/chromedriver"))
driver.set_script_timeout(120)
driver.get(page.as_uri())
wait = "const done = arguments[0]; const look = () => document.title === 'ready' ? done(startTime) : setTimeout(look, 20); look();"
start = driver.execute_async_script(wait)

ask = """
const [call, name, format, content] = arguments;
const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
const begun = performance.now();
const answer = rubric[call]({ name, bytes }, format);
const time = performance.now() - begun;
let letters = "";
for (let at = 0; at < answer.bytes.length; at += 32768) {
  letters += String.fromCharCode(...answer.bytes.subarray(at, at + 32768));
}
return [answer.status, btoa(letters), time];
"""
same, differ, times = 0, [], []
for example in examples:
    content = base64.b64encode(example.read_bytes()).decode()
    for call, command, form in [
        ("check", "check", "json"), ("score", "score", "json"), ("report", "report", "json"),
        ("report", "report", "html"), ("notes", "lcap", "html"), ("notes", "lcap", "json"),
    ]:
        own = subprocess.run([program, command, str(example), "--format", form], capture_output=True, check=True).stdout
        status, answer, time = driver.execute_script(ask, call, str(example), form, content)
        if status == "done" and base64.b64decode(answer) == own:
            same += 1
        else:
            differ.append(f"{call} of {example} as {form}")
        if call == "report":
            times.append(time)

events = [json.loads(entry["message"])["message"] for entry in driver.get_log("performance")]
urls = [e["params"]["request"]["url"] for e in events if e["method"] == "Network.requestWillBeSent"]
strange = [url for url in urls if url != page.as_uri() and not url.startswith("data:")]
errors = [entry["message"] for entry in driver.get_log("browser")]
driver.quit()

print(f"In Chromium, from disk: started in {start:.0f} ms; reports in {min(times):.0f} to {max(times):.0f} ms.")
for words in differ + [f"asked for {url}" for url in strange] + errors:
    print("failed:", words)
print(f"Engine and program in Chromium: {same} the same, {len(differ)} differ.")
if differ or strange or errors or not same:
    sys.exit(1)
