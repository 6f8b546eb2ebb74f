using System.CommandLine;
using System.Text.Json;
using JudicialAnalogs.CorpusTools.Synthesis;
using JudicialAnalogs.CorpusTools.Synthesis.Noises;

namespace JudicialAnalogs.CorpusTools.Commands;

/// <summary><c>analogs synth</c>: writes a synthetic archive with its truth beside it.</summary>
internal static class SynthCommand
{
    public static Command Build()
    {
        var folder = new Argument<string>("folder") { Description = "Folder to write into; made when missing." };
        var count = new Option<int>("--acts") { Description = "Acts to write.", DefaultValueFactory = _ => 3000, HelpName = "N" };
        var seed = new Option<int>("--seed") { Description = "Seed: the same seed gives the same bytes.", DefaultValueFactory = _ => new SyntheticOptions().Seed, HelpName = "N" };
        var asText = new Option<bool>("--text") { Description = "One text file an act instead of JSON lines." };
        var noise = new Option<Noise[]>("--noise")
        {
            Description = "What the files suffer afterwards, in this order: lines, pages, lookalikes, blanks, misreadings.",
            AllowMultipleArgumentsPerToken = true,
            DefaultValueFactory = _ => [],
            HelpName = "KIND",
        };
        var (data, json) = (Options.Data(), Options.Json());
        var command = new CommandWithExample("synth", "Writes synthetic, labelled acts in Russian and Kazakh and what is true of each. They are not practice.", "analogs synth made-up --acts 500") { folder, count, seed, noise, asText, data, json };
        command.SetAction(parsed =>
        {
            var options = new SyntheticOptions { Count = parsed.GetValue(count), Seed = parsed.GetValue(seed), Noises = parsed.GetValue(noise)! };
            int written;
            try
            {
                written = SyntheticArchive.Write(options, parsed.GetValue(folder)!, parsed.GetValue(asText));
            }
            catch (ArgumentException refused)
            {
                throw new BadInputException(refused.Message);
            }

            Console.WriteLine(parsed.GetValue(json) ? JsonSerializer.Serialize(new { written }) : $"{written} synthetic acts written");
            return ExitCode.Done;
        });
        return command;
    }
}
