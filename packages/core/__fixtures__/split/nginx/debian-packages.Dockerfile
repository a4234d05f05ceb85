FROM nginx:1.27-bookworm
LABEL com.example.site="docs"
RUN apt-get update && apt-get install -y --no-install-recommends curl && rm -rf /var/lib/apt/lists/*
COPY docs/ /usr/share/nginx/html/
COPY nginx.conf /etc/nginx/nginx.conf
HEALTHCHECK CMD ["curl", "-fsS", "http://localhost:8080/"]
EXPOSE 8080
STOPSIGNAL SIGQUIT
CMD ["nginx", "-g", "daemon off;"]
