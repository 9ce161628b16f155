/**
 * What a composite index takes: beside a columnar loop written by hand over the same arrays, and beside numpy, which runs in
 * {@code numpy/index_speed.py}.
 */
@NullMarked
package dev.governance.benchmarks.index;

import org.jspecify.annotations.NullMarked;
