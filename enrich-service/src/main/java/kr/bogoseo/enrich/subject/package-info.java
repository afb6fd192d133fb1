/** What a report has to do with the names in it: subject, visited, met, compared, cited. */
@NullMarked
package kr.bogoseo.enrich.subject;

import org.jspecify.annotations.NullMarked;
