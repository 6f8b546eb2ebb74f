using JudicialAnalogs.CorpusTools.Commands;

return await CommandLine.RunAsync(args);
