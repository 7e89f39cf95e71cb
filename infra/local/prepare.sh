# Sourced by the commands: finds Node and installs the launcher's own packages once per lock file.
# Everything goes to standard error, because some commands answer on standard output.

here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"

refuse() { echo "$1" >&2; exit 1; }

command -v node >/dev/null || refuse '没有找到 Node.js，请先安装 20.19 或更新的版本。'
node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)' \
  || refuse "Node.js $(node -v) 太旧，需要 20.19 或更新的版本。"

prepare_packages() {
  local lock="$here/package-lock.json" stamp="$here/node_modules/.installed"
  cmp -s "$lock" "$stamp" && return
  (
    # Two commands may start at once on a fresh clone.
    exec 9>"$here/.preparing"
    command -v flock >/dev/null && flock 9
    cmp -s "$lock" "$stamp" && exit 0
    words="$(npm --prefix "$here" ci --no-audit --no-fund --fetch-retries=1 --loglevel=error 2>&1)" && cp "$lock" "$stamp" && exit 0
    rm -rf "$here/node_modules"
    case "$words" in
      *EAI_AGAIN*|*ENOTFOUND*|*ECONN*|*ETIMEDOUT*|*ENETUNREACH*) refuse '连不上 npm 仓库，请检查网络或 npm 的镜像设置后再试。' ;;
      *ENOSPC*) refuse '磁盘空间不足，npm 没有安装完。' ;;
      *) refuse "npm 没有装好启动器的依赖：
$words" ;;
    esac
  ) || exit 1
}
prepare_packages
