/** Services on Java: Maven, Gradle or a wrapper in a builder, a runtime without compiler to run in. */

/** The folder of the template, by file name. */
export const JAVA_TEMPLATE: Readonly<Record<string, string>> = {
  'template.yaml': `apiVersion: platform-teams/v1alpha1
kind: ContainerTemplate
metadata:
  name: java
  title: Java
spec:
  runtime: java
  workdir: /app
  cache: { mvn: [/root/.m2], mvnw: [/root/.m2], gradle: [/root/.gradle], gradlew: [/root/.gradle] }
  install:
    - { file: mvnw, run: ./mvnw -B dependency:go-offline }
    - { file: pom.xml, run: mvn -B dependency:go-offline }
    - { file: gradlew, run: ./gradlew --no-daemon dependencies }
    - { file: build.gradle, run: gradle --no-daemon dependencies }
    - { file: build.gradle.kts, run: gradle --no-daemon dependencies }
  defaultVariant: ubuntu
  variants:
    ubuntu:
      build: eclipse-temurin:{version}-jdk
      final: eclipse-temurin:{version}-jre
      buildPackages: apt
      finalPackages: apt
      builders:
        maven: maven:{build}-eclipse-temurin-{version}
        gradle: gradle:{build}-jdk{version}
    alpine:
      build: eclipse-temurin:{version}-jdk-alpine
      final: eclipse-temurin:{version}-jre-alpine
      buildPackages: apk
      finalPackages: apk
      builders:
        maven: maven:{build}-eclipse-temurin-{version}-alpine
        gradle: gradle:{build}-jdk{version}-alpine
    distroless:
      build: eclipse-temurin:{version}-jdk
      final: gcr.io/distroless/java{version}-debian12
      buildPackages: apt
      shell: false
      builders:
        maven: maven:{build}-eclipse-temurin-{version}
        gradle: gradle:{build}-jdk{version}
`,
  'Dockerfile.liquid': `# syntax=docker/dockerfile:1
{{ header }}
{% if build %}
{% render 'platform/build', base: base, build: build %}
{% endif %}
{% render 'platform/final', base: base, final: final, user: user %}
`,
};
