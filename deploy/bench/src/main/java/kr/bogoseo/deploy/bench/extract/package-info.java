/** What becomes of files: text, structure, codes and speed, beside other programs. */
@NullMarked
package kr.bogoseo.deploy.bench.extract;

import org.jspecify.annotations.NullMarked;
