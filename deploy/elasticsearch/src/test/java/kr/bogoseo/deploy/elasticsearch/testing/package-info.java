/**
 * Gives the tests of any module one real Elasticsearch a JVM; see {@code ElasticsearchExtension}.
 */
@NullMarked
package kr.bogoseo.deploy.elasticsearch.testing;

import org.jspecify.annotations.NullMarked;
