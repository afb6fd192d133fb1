/** Names found in texts, clean and spoilt, against labels and beside a plain word list. */
@NullMarked
package kr.bogoseo.deploy.bench.tag;

import org.jspecify.annotations.NullMarked;
