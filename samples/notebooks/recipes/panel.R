# The tables that `compare` wrote, in R: targets by place and year, and how far the results were from them.
#
#     Rscript samples/notebooks/recipes/panel.R [FOLDER]

arguments <- commandArgs(trailingOnly = TRUE)
folder <- if (length(arguments) > 0) arguments[1] else "out"
read <- function(table) read.csv(file.path(folder, paste0(table, ".csv")), fileEncoding = "UTF-8-BOM", na.strings = "")

panel <- read("panel")
targets <- subset(panel, status == "target" & measure == "growth" & indicatorId %in% c("gdp", "fai", "retail_sales"),
                  select = c(place, year, indicatorId, value))
targets <- targets[!duplicated(targets[c("place", "year", "indicatorId")]), ]
cat("Targets of growth, in per cent\n")
print(reshape(targets, idvar = c("place", "year"), timevar = "indicatorId", direction = "wide"), row.names = FALSE)

outcomes <- read("plan-outcome")
growth <- subset(outcomes, measure == "growth")
cat("\nResult less target, in percentage points\n")
gaps <- aggregate(gap ~ place, growth, function(gap) c(count = length(gap), mean = round(mean(gap), 2)))
print(do.call(data.frame, gaps), row.names = FALSE)

cat("\nVerdicts\n")
print(table(outcomes$place, outcomes$verdict))
