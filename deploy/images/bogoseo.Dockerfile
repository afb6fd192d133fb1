# One image for all four services; its argument says which one runs. Build it from the project's root:
#   docker build -f deploy/images/bogoseo.Dockerfile -t bogoseo:0.1 .
FROM maven:3.9.11-eclipse-temurin-25 AS build
WORKDIR /src
COPY . .
RUN mvn -B -q -DskipTests -Dspotless.check.skip=true -pl deploy/local -am package

FROM eclipse-temurin:25-jre
# Character recognition for scans, and the fonts that PDF pages are drawn with.
RUN apt-get update \
    && apt-get install -y --no-install-recommends tesseract-ocr tesseract-ocr-kor fonts-nanum \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --uid 10001 --user-group --no-create-home bogoseo \
    && install -d -o 10001 -g 10001 /data
COPY --from=build /src/deploy/local/target/bogoseo /opt/bogoseo
COPY deploy/images/bogoseo-service /usr/local/bin/bogoseo-service
ENV BOGOSEO_HOME=/opt/bogoseo BOGOSEO_BIND_ADDRESS=0.0.0.0 BOGOSEO_STORE_PATH=/data/store LANG=C.UTF-8
USER 10001:10001
VOLUME /data
ENTRYPOINT ["bogoseo-service"]
