# Recipe for a frozen folder on Windows; not yet run, see README.md beside it.
$ErrorActionPreference = "Stop"
Set-Location (Join-Path $PSScriptRoot "..\..")

function Invoke-Checked { & $args[0] $args[1..($args.Length - 1)]; if ($LASTEXITCODE) { throw "$($args[0]) failed" } }

if (-not (Test-Path .venv)) { Invoke-Checked python -m venv .venv }
$python = ".venv\Scripts\python.exe"
Invoke-Checked $python -m pip install --disable-pip-version-check --require-hashes -r requirements\dev.lock
Invoke-Checked $python -m pip install --disable-pip-version-check --no-deps --no-build-isolation --editable .
Get-ChildItem resources\translations\*.ts | ForEach-Object {
    Invoke-Checked .venv\Scripts\pyside6-lrelease.exe -silent $_.FullName -qm ($_.FullName -replace "\.ts$", ".qm")
}

$arguments = @("--noconfirm", "--clean", "--log-level", "WARN", "--console", "--name", "comptoir", "--distpath", "dist",
    "--workpath", "build\freeze", "--specpath", "build", "--paths", ".")
$plan = & $python -c "import sys; sys.path.insert(0, 'packaging'); import bundle, json; print(json.dumps({'data': bundle.data(), 'hidden': [*bundle.modules(), *bundle.HIDDEN], 'packages': bundle.SUBMODULES, 'files': bundle.PACKAGE_DATA, 'metadata': bundle.METADATA, 'without': bundle.EXCLUDED}))" | ConvertFrom-Json
foreach ($pair in $plan.data) { $arguments += @("--add-data", "$($pair[0]):$($pair[1])") }
foreach ($name in $plan.hidden) { $arguments += @("--hidden-import", $name) }
foreach ($name in $plan.packages) { $arguments += @("--collect-submodules", $name) }
foreach ($name in $plan.files) { $arguments += @("--collect-data", $name) }
foreach ($name in $plan.metadata) { $arguments += @("--copy-metadata", $name) }
foreach ($name in $plan.without) { $arguments += @("--exclude-module", $name) }
Invoke-Checked .venv\Scripts\pyinstaller.exe @arguments app\__main__.py
Write-Host "dist\comptoir\comptoir.exe is made; try: dist\comptoir\comptoir.exe doctor"
