FROM nginx:1.29-alpine
RUN rm -rf /usr/share/nginx/html/* \
    && sed -i 's|/run/nginx.pid|/tmp/nginx.pid|; /^user /d' /etc/nginx/nginx.conf \
    && chown -R nginx:nginx /var/cache/nginx
COPY conf/ /etc/nginx/conf.d/
COPY --chown=nginx:nginx public/ /usr/share/nginx/html/
USER 101
EXPOSE 8080
STOPSIGNAL SIGQUIT
CMD ["nginx", "-g", "daemon off;"]
