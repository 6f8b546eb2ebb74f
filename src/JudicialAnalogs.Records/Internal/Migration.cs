using System.Globalization;
using System.Reflection;

namespace JudicialAnalogs.Records.Internal;

/// <summary>One numbered step of the schema, forward only. A released step is never edited: a correction is a new step.</summary>
internal sealed record Migration(int Version, string Name, string Sql)
{
    /// <summary>The steps of a dialect (<c>Sqlite</c> or <c>Postgres</c>) in order, numbered from 1 without gaps.</summary>
    public static IReadOnlyList<Migration> All(string dialect)
    {
        var assembly = typeof(Migration).Assembly;
        var migrations = assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(dialect + "/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => Read(assembly, name, dialect.Length + 1))
            .ToList();
        for (var i = 0; i < migrations.Count; i++)
        {
            if (migrations[i].Version != i + 1)
                throw new InvalidOperationException($"Migration {migrations[i].Name} of {dialect} should have number {i + 1}.");
        }

        return migrations;
    }

    private static Migration Read(Assembly assembly, string resource, int prefix)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
        var name = resource[prefix..^".sql".Length];
        return new Migration(int.Parse(name.AsSpan(0, 4), CultureInfo.InvariantCulture), name, reader.ReadToEnd());
    }
}
