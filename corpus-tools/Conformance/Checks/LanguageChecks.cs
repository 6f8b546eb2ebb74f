using JudicialAnalogs.V1;

namespace JudicialAnalogs.CorpusTools.Conformance.Checks;

/// <summary>Three languages of answers, two of the law and of acts.</summary>
internal static class LanguageChecks
{
    public static IEnumerable<ContractCheck> All() =>
    [
        new("languages.answers", "An answer is in the language asked for, and says so.", async (server, cancellation) =>
        {
            var said = new HashSet<string>(StringComparer.Ordinal);
            foreach (var (language, code) in Questions.Languages)
            {
                var answer = await server.CallAsync<GetSystemCardResponse>("SystemService/GetSystemCard", new GetSystemCardRequest { Context = Questions.In(language) }, cancellation);
                Expect.That(answer.Context?.Language == language, $"asked in {code}, answered in {answer.Context?.Language}");
                Expect.That(answer.Purpose.Length > 0 && answer.Autonomy.Length > 0 && said.Add(answer.Purpose), $"{code}: the card is empty or in another language");
            }

            return "ru, kk, en";
        }),
        new("languages.unspecified", "Without a language the answer is in Russian.", async (server, cancellation) =>
        {
            var answer = await server.CallAsync<GetSystemCardResponse>("SystemService/GetSystemCard", new GetSystemCardRequest(), cancellation);
            Expect.That(answer.Context?.Language == V1.Language.Russian, $"answered in {answer.Context?.Language}");
            return "ru";
        }),
        new("languages.kazakh-case", "A case told in Kazakh is understood as one told in Russian.", async (server, cancellation) =>
        {
            var request = Questions.Find(V1.Language.Kazakh);
            request.Case.Text = "Терезе арқылы тұрғын үйге заңсыз кіріп, ноутбук пен ақшаны жасырын ұрлаған, залалды толық өтеген.";
            var found = await server.CallAsync<FindAnalogsResponse>("AnalogService/FindAnalogs", request, cancellation);
            Expect.Possible(found.Analogs.Count > 0, "the archive has no analog of the question");
            return $"{found.Analogs.Count} analogs";
        }),
        new("languages.citations", "A norm cited in Kazakh and the same in Russian are one norm.", async (server, cancellation) =>
        {
            async Task<string> ReadAsync(string text) =>
                (await server.CallAsync<ResolveCitationResponse>("LawService/ResolveCitation", new ResolveCitationRequest { Context = Questions.In(V1.Language.English), Text = text }, cancellation)).Citations.FirstOrDefault()?.Reference ?? "";
            var (russian, kazakh) = (await ReadAsync("п. 3 ч. 3 ст. 188 УК РК"), await ReadAsync("ҚР ҚК 188-бабы 3-бөлігінің 3-тармағы"));
            Expect.That(russian == kazakh && russian == "УК 188(3)(3)", $"\"{russian}\" and \"{kazakh}\"");
            return russian;
        }),
        new("languages.synthetic", "An answer in which made-up acts take part says so to a person.", async (server, cancellation) =>
        {
            var found = await server.CallAsync<FindAnalogsResponse>("AnalogService/FindAnalogs", Questions.Find(), cancellation);
            Expect.Possible(found.Analogs.Any(analog => analog.Synthetic), "no made-up act took part");
            Expect.That(found.Context.ContainsSynthetic && found.Context.Notices.Count > 0, "nothing says so");
            return found.Context.Notices[0];
        }),
    ];
}
