using RegText.Cli;

return await ExceptionBoundary.RunAsync(() => RegTextProgram.RunAsync(args));
