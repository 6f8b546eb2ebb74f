using System.CommandLine;
using JudicialAnalogs.Reading.ActReading;
using JudicialAnalogs.Reading.Extraction;

namespace JudicialAnalogs.CorpusTools.Commands.Extraction;

/// <summary><c>analogs extract</c>: what reading yields of acts, with the words of the source.</summary>
internal static class ExtractCommand
{
    public static Command Build()
    {
        var files = new Argument<string[]>("file") { Description = "Files of acts, or folders of them.", Arity = ArgumentArity.OneOrMore };
        var (data, json) = (Options.Data(), Options.Json());
        var command = new CommandWithExample("extract", "Shows what is read of acts: parts, defendants, counts, punishments, factors, citations, arguments, personal data. With --json one line an act, docs/extraction-schema.md.", "analogs extract verdict.txt --json") { files, data, json };
        command.SetAction((parsed, cancellation) => Task.FromResult(ActFiles.Each(parsed.GetValue(files)!, new ReadingOptions(), read =>
        {
            var act = ExtractedAct.Of(read);
            if (parsed.GetValue(json))
                Console.WriteLine(ExtractionJson.Write(act));
            else
                ExtractionSummary.Write(act, Console.Out);
        }, cancellation)));
        return command;
    }
}
