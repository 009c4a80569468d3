# R data.table: Rscript data-table.R CSV
responses <- data.table::fread(commandArgs(TRUE)[1])
items <- names(responses)[6:17]
figures <- function(x) list(mean(x, na.rm = TRUE), sd(x, na.rm = TRUE), sum(!is.na(x)))
print(responses[, unlist(lapply(.SD, figures)), by = Role, .SDcols = items])
