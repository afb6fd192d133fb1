/**
 * Starts and stops the Elasticsearch of this module as a child process. {@link
 * kr.bogoseo.deploy.elasticsearch.ElasticsearchNode} is the way in; plain Java, no dependency.
 */
@NullMarked
package kr.bogoseo.deploy.elasticsearch;

import org.jspecify.annotations.NullMarked;
