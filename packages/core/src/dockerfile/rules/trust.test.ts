import { found } from './__testUtils__/findingsOf';

/** The lines of the trust rules in the body of a file, without their severity. */
function rulesOf(body: string): string[] {
  return found(`FROM x:1\n${body}`)
    .map(line => line.split(' '))
    .filter(([, rule]) => /^(CKV2_DOCKER_|PT1005|PT1006)/.test(rule))
    .map(([line, rule]) => `${line} ${rule}`);
}

describe('checks that are switched off', () => {
  it.each([
    ['RUN curl -k https://x.example/a', '2 CKV2_DOCKER_2'],
    ['RUN curl --insecure https://x.example/a', '2 CKV2_DOCKER_2'],
    ['RUN curl -fsSLk https://x.example/a', '2 CKV2_DOCKER_2'],
    ['RUN curl -sSLko a https://x.example/a', '2 CKV2_DOCKER_2'],
    ['RUN curl --proxy-insecure https://x.example/a', '2 CKV2_DOCKER_2'],
    ['RUN sudo -E curl -k https://x.example/a', '2 CKV2_DOCKER_2'],
    ['RUN a=$(b) && \\\n  curl -k https://x.example/a', '3 CKV2_DOCKER_2'],
    ['RUN <<EOF\na\ncurl -k https://x.example/a\nEOF', '4 CKV2_DOCKER_2'],
    ['RUN wget --no-check-certificate https://x.example/a', '2 CKV2_DOCKER_3'],
    ['RUN timeout 5 wget --no-check-certificate a', '2 CKV2_DOCKER_3'],
    ['RUN pip install --trusted-host a b', '2 CKV2_DOCKER_4'],
    ['RUN pip3 install --trusted-host=a b', '2 CKV2_DOCKER_4'],
    ['RUN python3 -m pip install --trusted-host a b', '2 CKV2_DOCKER_4'],
    ['RUN pip config set global.trusted-host a', '2 CKV2_DOCKER_4'],
    ['ENV PYTHONHTTPSVERIFY=0', '2 CKV2_DOCKER_5'],
    ['ENV PYTHONHTTPSVERIFY 0', '2 CKV2_DOCKER_5'],
    ['ARG PYTHONHTTPSVERIFY="0"', '2 CKV2_DOCKER_5'],
    ['RUN PYTHONHTTPSVERIFY=0 python a.py', '2 CKV2_DOCKER_5'],
    ['RUN export PYTHONHTTPSVERIFY=0 && python a.py', '2 CKV2_DOCKER_5'],
    ['RUN env PYTHONHTTPSVERIFY=0 python a.py', '2 CKV2_DOCKER_5'],
    ['ENV A=1 \\\n  NODE_TLS_REJECT_UNAUTHORIZED=0', '3 CKV2_DOCKER_6'],
    ['RUN NODE_TLS_REJECT_UNAUTHORIZED=0 npm ci', '2 CKV2_DOCKER_6'],
    ["RUN export NODE_TLS_REJECT_UNAUTHORIZED='0'", '2 CKV2_DOCKER_6'],
    ['RUN apk add --allow-untrusted a', '2 CKV2_DOCKER_7'],
    ['RUN apk --allow-untrusted add a', '2 CKV2_DOCKER_7'],
    ['RUN sh -c "apk add --allow-untrusted a"', '2 CKV2_DOCKER_7'],
    ['RUN apt-get install -y --allow-unauthenticated a', '2 CKV2_DOCKER_8'],
    ['RUN apt install --allow-unauthenticated a', '2 CKV2_DOCKER_8'],
    ['RUN apt-get update --allow-insecure-repositories', '2 CKV2_DOCKER_8'],
    ['RUN yum install -y --nogpgcheck a', '2 CKV2_DOCKER_9'],
    ['RUN dnf --nogpgcheck install -y a', '2 CKV2_DOCKER_9'],
    ['RUN tdnf install -y --nogpgcheck a', '2 CKV2_DOCKER_9'],
    ['RUN zypper --no-gpg-checks install a', '2 CKV2_DOCKER_9'],
    ['RUN dnf install -y --setopt=gpgcheck=0 a', '2 CKV2_DOCKER_9'],
    ['RUN rpm -i --nosignature a.rpm', '2 CKV2_DOCKER_10'],
    ['RUN rpm -i --nodigest a.rpm', '2 CKV2_DOCKER_10'],
    ['RUN rpm --noverify -i a.rpm', '2 CKV2_DOCKER_10'],
    ['RUN apt-get install -y --force-yes a', '2 CKV2_DOCKER_11'],
    ['RUN apt-get --force-yes upgrade', '2 CKV2_DOCKER_11'],
    ['RUN apt --force-yes install a', '2 CKV2_DOCKER_11'],
    ['ENV NPM_CONFIG_STRICT_SSL=false', '2 CKV2_DOCKER_12'],
    ['RUN npm_config_strict_ssl=false npm ci', '2 CKV2_DOCKER_12'],
    ['RUN export NPM_CONFIG_STRICT_SSL=false', '2 CKV2_DOCKER_12'],
    ['RUN npm config set strict-ssl false', '2 CKV2_DOCKER_13'],
    ['RUN npm set strict-ssl=false', '2 CKV2_DOCKER_13'],
    ['RUN yarn config set "strict-ssl" false -g', '2 CKV2_DOCKER_13'],
    ['RUN yarn config set enableStrictSsl false', '2 CKV2_DOCKER_13'],
    ['RUN npm ci --strict-ssl=false', '2 CKV2_DOCKER_13'],
    ['ENV GIT_SSL_NO_VERIFY=true', '2 CKV2_DOCKER_14'],
    ['RUN GIT_SSL_NO_VERIFY=1 git clone a', '2 CKV2_DOCKER_14'],
    ['RUN git config --global http.sslVerify false', '2 CKV2_DOCKER_14'],
    ['RUN git -c http.sslVerify=false clone a', '2 CKV2_DOCKER_14'],
    ['RUN yum --setopt=sslverify=false install a', '2 CKV2_DOCKER_15'],
    ['RUN dnf install -y --setopt=sslverify=0 a', '2 CKV2_DOCKER_15'],
    ['RUN yum-config-manager --save --setopt=sslverify=0', '2 CKV2_DOCKER_15'],
    ['RUN echo "sslverify=false" >> /etc/yum.conf', '2 CKV2_DOCKER_15'],
    ['ENV PIP_TRUSTED_HOST=pypi.example', '2 CKV2_DOCKER_16'],
    ['RUN PIP_TRUSTED_HOST="a b" pip install c', '2 CKV2_DOCKER_16'],
    ['RUN export PIP_TRUSTED_HOST=a', '2 CKV2_DOCKER_16'],
    ['ENV GOINSECURE=*', '2 PT1005'],
    ['RUN GOSUMDB=off go mod download', '2 PT1005'],
    ['ENV GONOSUMDB=*', '2 PT1005'],
    ['RUN conda config --set ssl_verify no', '2 PT1006'],
    ['RUN composer config -g disable-tls true', '2 PT1006'],
    ['RUN helm pull --insecure-skip-tls-verify a', '2 PT1006'],
  ])('%j is %s', (body, expected) => {
    expect(rulesOf(body)).toEqual([expected]);
  });

  it.each([
    'RUN curl -fsSL https://x.example/a -o keys',
    'RUN curl -okeys https://x.example/a',
    'RUN curl -fsSLokeys https://x.example/a',
    'RUN curl -H k:v https://x.example/a',
    'RUN curl --key client.pem https://x.example/a',
    'RUN wget https://x.example/no-check-certificate',
    'RUN wget -qO- https://x.example/a',
    'RUN echo wget --no-check-certificate',
    'RUN pip install trusted-host',
    'RUN pip install -r requirements.txt',
    'RUN echo pip install --trusted-host a',
    'ENV PYTHONHTTPSVERIFY=1',
    'ENV PYTHONHTTPSVERIFY=',
    'RUN PYTHONHTTPSVERIFY=1 python a.py',
    'ENV NODE_TLS_REJECT_UNAUTHORIZED=1',
    'ENV NODE_TLS_REJECT_UNAUTHORIZED=$CHECK',
    'LABEL NODE_TLS_REJECT_UNAUTHORIZED=0',
    'RUN apk add --no-cache a',
    'RUN apk add allow-untrusted',
    'COPY a /allow-untrusted',
    'RUN apt-get install -y a',
    'RUN apt-get install -y --allow-downgrades a',
    'RUN echo "--allow-unauthenticated"',
    'RUN dnf install -y --setopt=gpgcheck=1 a',
    'RUN yum install -y a',
    'RUN dnf install -y nogpgcheck',
    'RUN rpm -i a.rpm',
    'RUN rpm --import https://x.example/key',
    'RUN rpm -q --nosignatures',
    'RUN apt-get install -y --force-yesterday a',
    'RUN npm ci --force',
    'RUN apt-get -y install a',
    'ENV NPM_CONFIG_STRICT_SSL=true',
    'ENV NPM_CONFIG_STRICT_SSL=$STRICT',
    'ENV NPM_CONFIG_LOGLEVEL=false',
    'RUN npm config set strict-ssl true',
    'RUN npm config set fund false',
    'RUN npm run strict-ssl false',
    'ENV GIT_SSL_NO_VERIFY=0',
    'ENV GIT_SSL_NO_VERIFY=',
    'RUN git config --global http.sslVerify true',
    'RUN yum --setopt=sslverify=1 install a',
    'RUN echo "sslverify=1" >> /etc/yum.conf',
    'RUN cat sslverify=false',
    'ENV PIP_TRUSTED_HOST=',
    'ENV PIP_TRUSTED_HOST=$HOST',
    'ENV PIP_INDEX_URL=https://pypi.example/simple',
    'ENV GOPRIVATE=*',
    'ENV GONOSUMDB=git.example/*',
    'ENV GOSUMDB=sum.example',
    'RUN conda config --set ssl_verify /etc/ca.pem',
    'RUN helm pull --insecure-skip-tls-verify=false a',
    'RUN composer config -g secure-http true',
  ])('leaves %j alone', body => {
    expect(rulesOf(body)).toEqual([]);
  });

  it('leaves Windows alone', () => {
    expect(
      found('# escape=`\nFROM x:1\nRUN curl -k https://x.example/a'),
    ).toEqual([]);
  });

  it('finds an option and a variable of one command under their own codes', () => {
    expect(
      rulesOf('RUN PIP_TRUSTED_HOST=a pip install --trusted-host a b'),
    ).toEqual(['2 CKV2_DOCKER_16', '2 CKV2_DOCKER_4']);
  });

  it('finds what is kept for later by ONBUILD', () => {
    expect(rulesOf('ONBUILD RUN curl -k https://x.example/a')).toEqual([
      '2 CKV2_DOCKER_2',
    ]);
  });

  it('is as serious in a builder stage, and asks security', () => {
    expect(
      found(
        'FROM x:1 AS a\nRUN npm config set strict-ssl false\nFROM y:1\nUSER 1\nCOPY --from=a /a /a',
        { rules: ['CKV2_DOCKER_13'] },
      ),
    ).toEqual(['2 CKV2_DOCKER_13 error']);
  });
});
