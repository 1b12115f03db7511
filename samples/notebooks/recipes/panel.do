* The tables that `compare` wrote, in Stata: targets by place and year, and how far the results were from them.
*
*     stata -b do samples/notebooks/recipes/panel.do [FOLDER]

version 16
args folder
if "`folder'" == "" local folder "out"

import delimited using "`folder'/plan-outcome.csv", clear varnames(1) case(preserve) encoding("utf-8") bindquote(strict)
tabulate place verdict
keep if measure == "growth"
collapse (count) count=gap (mean) mean=gap, by(place)
list, noobs

import delimited using "`folder'/panel.csv", clear varnames(1) case(preserve) encoding("utf-8") bindquote(strict)
keep if status == "target" & measure == "growth" & inlist(indicatorId, "gdp", "fai", "retail_sales")
bysort place year indicatorId: keep if _n == 1
keep place year indicatorId value
reshape wide value, i(place year) j(indicatorId) string
list, noobs sepby(place)

* A panel for xtreg and the like.
encode place, generate(id)
xtset id year
