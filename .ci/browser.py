"""What .ci/browser checks of the pages in a folder: see there."""

import base64
import io
import json
import os
import pathlib
import re
import subprocess
import sys
import unicodedata

import axe_playwright_python
import pypdf
from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service

folder = pathlib.Path(sys.argv[1])
axe = (pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()
passed = failed = 0


def judge(holds, words):
    global passed, failed
    passed, failed = passed + bool(holds), failed + (not holds)
    if not holds:
        print("failed:", words)


# Chromium's own sandbox does not work for root, which is what build machines run as.
root = ["--no-sandbox"] if os.geteuid() == 0 else []


def browser():
    options = Options()
    for flag in ["--headless=new", "--disable-dev-shm-usage", "--hide-scrollbars"] + root:
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"performance": "ALL", "browser": "ALL"})
    driver = webdriver.Chrome(options=options, service=Service("/usr/bin/chromedriver"))
    # axe takes a minute for a table of a thousand rows.
    driver.set_script_timeout(600)
    return driver


def requests(driver, page):
    """Every address that was asked for since the last call, but the page itself and what it carries."""
    events = [json.loads(entry["message"])["message"] for entry in driver.get_log("performance")]
    urls = [e["params"]["request"]["url"] for e in events if e["method"] == "Network.requestWillBeSent"]
    return [url for url in urls if url != page.as_uri() and not url.startswith("data:")]


def show(driver, page, width, height, scheme):
    """Opens a page at a width and in a color scheme, and judges what the browser makes of it."""
    name = f"{page.parent.name}/{page.stem} at {width} in {scheme}"
    size = {"width": width, "height": height, "deviceScaleFactor": 2, "mobile": False}
    driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
    scheme = {"features": [{"name": "prefers-color-scheme", "value": scheme}]}
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", scheme)
    driver.get(page.as_uri())
    asked = requests(driver, page)
    judge(not asked, f"{name} asks for {asked}")
    said = [entry["message"] for entry in driver.get_log("browser")]
    judge(not said, f"{name} makes the browser complain: {said}")
    judge(driver.execute_script("return innerWidth") == width, f"{name} is shown at that width")
    wide = driver.execute_script("return document.documentElement.scrollWidth")
    judge(wide <= width, f"{name} is {wide} pixels wide")
    inner = driver.execute_script(
        "return [...document.querySelectorAll('main *:not(pre, pre *, svg, svg *)')]"
        ".filter(e => e.getBoundingClientRect().right > innerWidth + 1).map(e => e.outerHTML.slice(0, 80))"
    )
    judge(not inner, f"{name} has {len(inner)} parts beyond its edge: {inner[:2]}")
    return name


def look(driver, page, width, height, scheme):
    """Shows a page, and judges whether everybody can use it."""
    name = show(driver, page, width, height, scheme)
    # What is folded away is judged too.
    driver.execute_script("for (const d of document.querySelectorAll('details')) d.open = true")
    driver.execute_script(axe)
    found = driver.execute_async_script(
        "const done = arguments[0];"
        "axe.run().then(r => done([r.passes.length, r.violations.map("
        "v => v.id + ' (' + v.nodes.length + '): ' + v.nodes[0].html.slice(0, 120))]))"
    )
    judge(found[0] > 10, f"axe looks at {name}")
    judge(not found[1], f"{name} is not accessible: {found[1]}")


def ground(driver):
    return driver.execute_script("return getComputedStyle(document.body).backgroundColor")


def sheets(data):
    """The words of each printed page, every run of white space as one space, without joined letters."""
    texts = [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(data)).pages]
    return [unicodedata.normalize("NFKC", " ".join(text.split())) for text in texts]


def printed(driver, page, paper):
    """Prints a page on a paper, and judges what stands where."""
    driver.get(page.as_uri())
    domains = driver.execute_script(
        "return [...document.querySelectorAll('.domain')].map(d =>"
        " [d.querySelector('h3').textContent,"
        "  [...d.querySelectorAll('tbody th')].map(t => t.textContent).pop() || ''])"
    )
    width, height = paper
    settings = {"paperWidth": width, "paperHeight": height, "printBackground": False}
    data = base64.b64decode(driver.execute_cdp_cmd("Page.printToPDF", settings)["data"])
    judge_sheets(f"{page.stem} on {width} x {height}", data, domains, driver.title)
    box = pypdf.PdfReader(io.BytesIO(data)).pages[0].mediabox
    judge(abs(box.width - width * 72) < 1 and abs(box.height - height * 72) < 1, f"the paper is {paper}")


def judge_sheets(name, data, domains, title):
    pages = sheets(data)
    judge(5 <= len(pages) <= 30, f"{name} has {len(pages)} pages")
    judge(all(len(text) > 40 for text in pages), f"{name} has an empty page")
    for words in ["In short", "What is known", title.split(" · ")[0]]:
        judge(words in pages[0], f"{name} says '{words}' on page 1")
    for part in ["Questions to ask", "Domains", "Indicators", "Metrics"]:
        starts = [text for text in pages if text.startswith(part)]
        judge(len(starts) == 1, f"{name} begins a page with '{part}'")
    # A page breaks between two domains, never inside one.
    for heading, last in domains:
        start = re.compile(re.escape(heading) + r" (Practice|Policy area) \d")
        own = [text for text in pages if start.search(text)]
        judge(len(own) == 1, f"{name} has '{heading}' on {len(own)} pages")
        judge(not own or last in start.split(own[0])[-1], f"{name} keeps '{heading}' on one page")
    return pages


def column(driver, number):
    """What stands in a column of the batch page, from top to bottom."""
    cells = "[...document.querySelectorAll('#batch tbody tr')].map(r => r.cells[arguments[0]].textContent)"
    return driver.execute_script("return " + cells, number)


def press(driver, number):
    driver.execute_script("document.querySelectorAll('#batch thead button')[arguments[0]].click()", number)
    return column(driver, number)


def judge_batch(driver, page, count):
    """Judges the page of a whole batch: its links, its sorting, and what is left of it without scripts."""
    for width, height in [(390, 844), (1280, 900)]:
        show(driver, page, width, height, "light")
    links = re.findall(r'href="([^"#]+)"', page.read_text().split("<body>")[1])
    judge(len(links) == len(set(links)) == count, f"{page} has {len(links)} links to {count} reports")
    gone = [link for link in links if not (page.parent / link).is_file()]
    judge(not gone, f"{page} leads to nothing: {gone[:3]}")
    # By their names: up, down, and back to the order of the input.
    names = column(driver, 0)
    judge(len(names) == count, f"{page} has {len(names)} rows")
    judge(press(driver, 0)[0] == min(names, key=str.lower), f"{page} sorts by name")
    judge(press(driver, 0)[0] == max(names, key=str.lower), f"{page} sorts by name from the end")
    judge(press(driver, 0) == names, f"{page} goes back to the order of the input")
    # By how much is rated: numbers, not words, so that 6 % comes before 13 %.
    shares = [int(text.split()[0]) for text in press(driver, 2)]
    judge(shares == sorted(shares) and len(set(shares)) > 1, f"{page} sorts by number")
    judge(not requests(driver, page), f"{page} asks for something when it is sorted")
    driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
    driver.get(page.as_uri())
    judge(column(driver, 0) == names, f"{page} shows every district without scripts")
    buttons = driver.execute_script("return document.querySelectorAll('#batch button').length")
    judge(buttons == 0, f"{page} shows nothing to press without scripts")
    driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})


driver = browser()
for page in sorted(folder.glob("*.html")):
    grounds = {}
    for scheme in ["light", "dark"]:
        for width, height in [(390, 844), (1280, 900)]:
            look(driver, page, width, height, scheme)
        grounds[scheme] = ground(driver)
    judge(grounds["light"] != grounds["dark"], f"{page.stem} looks the same in light and dark")
    judge(driver.execute_script("return document.scripts.length") == 0, f"{page.stem} has a script")

districts = [folder / "gridley-2023-24.html", folder / "long-beach-2023-24.html"]
for page in districts + [folder / "invented-unified.html"]:
    for paper in [(8.5, 11), (8.27, 11.69)]:
        printed(driver, page, paper)
# What was opened for printing is no request of the next page.
driver.get_log("performance")

# axe takes a minute for a thousand rows, and finds in them what it finds in sixty.
few = folder / "few" / "index.html"
for width, height, scheme in [(390, 844, "light"), (1280, 900, "dark"), (1280, 900, "light")]:
    look(driver, few, width, height, scheme)
table = pathlib.Path("examples/california-2023-24.csv").read_text().splitlines()
judge_batch(driver, folder / "batch" / "index.html", len(table) - 1)
driver.quit()

# The README's own line, as a user types it.
line = re.search(r"^chromium .*--print-to-pdf.*$", pathlib.Path("README.md").read_text(), re.M)
judge(line, "the README shows how to print to PDF")
if line:
    words = line.group().split()
    target = words[-1]
    for page in districts:
        (folder / target).write_bytes(page.read_bytes())
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        subprocess.run([words[0]] + root + words[1:], cwd=folder, check=True, timeout=120, **quiet)
        made = folder / re.search(r"--print-to-pdf=(\S+)", line.group()).group(1)
        judge(made.exists(), f"the README's line makes a PDF of {page.stem}")
        if made.exists():
            pages = sheets(made.read_bytes())
            judge(len(pages) >= 5 and "In short" in pages[0], f"the README's PDF of {page.stem} is whole")
            judge(not any("file:" in text for text in pages), "the PDF carries no address of a file")
            made.unlink()

print(f"{passed} passed, {failed} failed")
sys.exit(failed > 0)
