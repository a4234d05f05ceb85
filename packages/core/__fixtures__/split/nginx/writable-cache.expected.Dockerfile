# syntax=docker/dockerfile:1
# Built from container-contract.yaml. Change the contract, not this file.

FROM nginxinc/nginx-unprivileged:1.29.1-alpine
LABEL org.opencontainers.image.title="Checkout API"
WORKDIR /srv/www
USER root
RUN mkdir -p /var/cache/pages && chown 10001:10001 /var/cache/pages
COPY --chown=10001:10001 conf/site.conf /etc/nginx/conf.d/site.conf
COPY --chown=10001:10001 build ./
USER 10001
EXPOSE 8443
ENTRYPOINT ["/docker-entrypoint.sh"]
CMD ["nginx", "-g", "daemon off;"]
