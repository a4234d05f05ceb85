FROM nvidia/cuda:12.9.0-runtime-ubuntu24.04
MAINTAINER Data Science <data-science@crumb.example>
ARG HF_TOKEN
RUN apt-get update && apt-get install -y python3-pip git && \
    cd /opt && git clone https://github.com/crumb-example/ranker.git && \
    pip install --trusted-host pypi.crumb.example -r ranker/requirements.txt
ADD models /models
ENV MODEL_PATH=/models/ranker \
    MAX_TOKENS=512
EXPOSE 22 8501
USER root
CMD ["python3", "/opt/ranker/serve.py"]
