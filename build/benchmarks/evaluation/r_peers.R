# As python_peers.py, for packages of R: Rscript r_peers.R KIND FILE ROWS COLUMNS RUNS
given <- commandArgs(trailingOnly = TRUE)
rows <- as.integer(given[3])
columns <- as.integer(given[4])
x <- matrix(readBin(given[2], "double", rows * columns), rows, columns, byrow = TRUE)

if (given[1] == "kendall_w") {
  suppressPackageStartupMessages(library(vegan))
  version <- packageVersion("vegan")
  run <- function() kendall.global(t(x), nperm = 1)$Concordance_analysis["W", 1]
} else {
  suppressPackageStartupMessages(library(psych))
  version <- packageVersion("psych")
  run <- function() ICC(t(x), lmer = FALSE)$results$ICC
}

times <- c()
for (index in seq_len(as.integer(given[5]))) {
  start <- Sys.time()
  result <- run()
  times <- c(times, as.numeric(Sys.time() - start, units = "secs") * 1000)
}
cat(sprintf('{"version": "%s", "ms": %.6f, "result": [%s]}\n', version, min(times),
            paste(sprintf("%.17g", result), collapse = ", ")))
