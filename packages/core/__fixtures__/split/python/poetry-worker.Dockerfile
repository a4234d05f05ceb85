ARG PYTHON_VERSION=3.12
FROM python:${PYTHON_VERSION}-slim
ARG POETRY_VERSION=1.8.3
ENV POETRY_VIRTUALENVS_CREATE=false
RUN pip install "poetry==$POETRY_VERSION"
WORKDIR /worker
COPY pyproject.toml poetry.lock ./
RUN poetry install --only main --no-root
COPY worker ./worker
LABEL com.example.queue="orders"
VOLUME ["/var/lib/worker"]
STOPSIGNAL SIGQUIT
CMD ["python", "-m", "worker"]
