using System.Reflection;
using System.Text.RegularExpressions;
using JudicialAnalogs.Language.Patterns;
using JudicialAnalogs.Reading.ActReading;
using JudicialAnalogs.Reading.Fuzzing;

namespace JudicialAnalogs.Reading.Tests.ActReading;

public class PatternsTests
{
    private static readonly List<(string Name, Regex Pattern)> Patterns =
        [.. typeof(ActReader).Assembly.GetTypes()
            .SelectMany(type => type.GetProperties(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(property => property.PropertyType == typeof(Regex))
            .Select(property => ($"{property.DeclaringType!.Name}.{property.Name}", (Regex)property.GetValue(null)!))];

    [Fact]
    public void Every_pattern_of_the_room_finds_what_a_regular_expression_finds()
    {
        Assert.True(Patterns.Count > 300, $"{Patterns.Count} patterns");
        foreach (var (name, pattern) in Patterns)
        {
            Assert.IsType<TextPattern>(pattern);
            var expected = new Regex(pattern.ToString(), pattern.Options);
            foreach (var text in WrittenActs.All.SelectMany(act => new[] { act.Text, act.Text.ToLowerInvariant(), act.Text.ToLowerInvariant().Replace('\n', ' ') }))
            {
                Assert.True(Found(expected, text) == Found(pattern, text), name);
                foreach (var line in text.Split('\n'))
                    Assert.True(Found(expected, line) == Found(pattern, line), $"{name} in «{line}»");
            }
        }
    }

    private static string Found(Regex pattern, string text) =>
        string.Join('|', pattern.Matches(text).Select(match => string.Join(',', match.Groups.Cast<Group>().Select(group => $"{group.Name}:{group.Index}:{group.Length}"))));
}
