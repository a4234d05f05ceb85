FROM nginxinc/nginx-unprivileged:1.27-alpine
COPY nginx/default.conf /etc/nginx/conf.d/default.conf
COPY --chmod=0644 public /usr/share/nginx/html
EXPOSE 8080
