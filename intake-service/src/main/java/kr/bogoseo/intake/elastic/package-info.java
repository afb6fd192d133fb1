/** The submissions view in Elasticsearch. */
@NullMarked
package kr.bogoseo.intake.elastic;

import org.jspecify.annotations.NullMarked;
