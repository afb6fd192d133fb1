/**
 * What the first bytes of a file say, where the door and the reader must not disagree: intake
 * refuses by it while the sender waits, extraction by it for what a mail or a replay brings.
 */
@NullMarked
package kr.bogoseo.contracts.file;

import org.jspecify.annotations.NullMarked;
