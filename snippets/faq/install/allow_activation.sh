Set-ExecutionPolicy -Scope CurrentUser RemoteSigned
