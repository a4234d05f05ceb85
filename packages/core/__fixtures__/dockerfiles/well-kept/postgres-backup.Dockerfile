FROM alpine:3.22
RUN apk add --no-cache aws-cli=~2.27 postgresql17-client=~17 tzdata \
    && adduser -D -u 10001 backup
COPY --chmod=755 backup.sh /usr/local/bin/backup
ENV BACKUP_KEEP_DAYS=14
USER 10001
CMD ["backup"]
