# Elasticsearch with the official Korean analysis and our plugin, which adds what it lacks. From the project's root:
#   docker build -f deploy/images/elasticsearch.Dockerfile -t bogoseo-elasticsearch:8.19.21 .
FROM maven:3.9.11-eclipse-temurin-25 AS build
WORKDIR /src
COPY . .
RUN mvn -B -q -DskipTests -Dspotless.check.skip=true -pl deploy/elasticsearch -am process-classes

FROM elasticsearch:8.19.21
RUN bin/elasticsearch-plugin install --batch analysis-nori
COPY --from=build --chown=elasticsearch:root /src/deploy/elasticsearch/target/elasticsearch/plugins/analysis-bogoseo plugins/analysis-bogoseo
# The names that the official plugins have are theirs here.
RUN echo 'bogoseo.analysis.official_names: false' >> config/elasticsearch.yml
