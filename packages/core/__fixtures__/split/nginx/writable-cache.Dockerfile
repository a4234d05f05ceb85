FROM docker.io/library/nginx:1.29.1-alpine
RUN rm -rf /var/cache/apk/* && mkdir -p /var/cache/pages
COPY ["conf/site.conf", "/etc/nginx/conf.d/site.conf"]
COPY build /srv/www
WORKDIR /srv/www
EXPOSE 8443
ENTRYPOINT ["/docker-entrypoint.sh"]
CMD ["nginx", "-g", "daemon off;"]
