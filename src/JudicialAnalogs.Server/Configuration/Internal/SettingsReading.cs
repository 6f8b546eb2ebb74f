using System.ComponentModel.DataAnnotations;
using System.Reflection;
using Microsoft.Extensions.Configuration;

namespace JudicialAnalogs.Server.Configuration.Internal;

/// <summary>One reading of the settings: layer over layer, every key and value checked where it stands, then bound and checked together.</summary>
internal sealed class SettingsReading(ConfigurationSources sources)
{
    private const string FileSuffix = "File";

    private readonly Dictionary<string, GivenSetting> _given = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<ConfigurationFault> _faults = [];

    public IReadOnlyDictionary<string, GivenSetting> Given => _given;

    public IReadOnlyList<ConfigurationFault> Faults => _faults;

    public AnalogsOptions Run()
    {
        Lay(FormerVariables(), fromFile: false);
        Lay(OfFile(), fromFile: true);
        Lay(Variables(), fromFile: false);
        Lay(sources.Flags, fromFile: false);
        ReadSecretFiles();
        if (_faults.Count > 0)
            return new AnalogsOptions();
        var options = new ConfigurationBuilder()
            .AddInMemoryCollection(_given.Values.Select(given => KeyValuePair.Create(given.Key, given.Value)))
            .Build()
            .Get<AnalogsOptions>(binder => binder.ErrorOnUnknownConfiguration = true) ?? new AnalogsOptions();
        CheckTogether(options);
        return options;
    }

    private IEnumerable<GivenSetting> FormerVariables() =>
        from key in ConfigurationKeys.All
        let variable = key.FormerVariable ?? ""
        let value = sources.Variables.GetValueOrDefault(variable, "")
        where value.Length > 0
        select new GivenSetting(key.Path, value, $"variable {variable}");

    /// <summary>A variable that is set to nothing is not set: compose files and units pass such on.</summary>
    private IEnumerable<GivenSetting> Variables() =>
        from variable in sources.Variables.OrderBy(pair => pair.Key, StringComparer.Ordinal)
        where variable.Key.StartsWith(ConfigurationKey.Prefix, StringComparison.OrdinalIgnoreCase) && variable.Value.Length > 0
        select new GivenSetting(variable.Key[ConfigurationKey.Prefix.Length..].Replace("__", ":", StringComparison.Ordinal), variable.Value, $"variable {variable.Key}");

    private IReadOnlyList<GivenSetting> OfFile()
    {
        if (sources.File is not { } path)
            return [];
        try
        {
            return JsonSettings.Read(File.ReadAllBytes(path), path);
        }
        catch (ConfigurationException broken)
        {
            _faults.AddRange(broken.Faults);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            _faults.Add(ConfigurationException.Fault("", path, $"the file with the settings cannot be read; name one that is there and may be read by this user ({failure.Message.TrimEnd('.')})"));
        }

        return [];
    }

    private void Lay(IEnumerable<GivenSetting> layer, bool fromFile)
    {
        var replaced = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var setting in layer)
        {
            if (Known(setting.Key) is not { } key)
            {
                _faults.Add(Fault(setting, Unknown(setting.Key)));
                continue;
            }

            if (fromFile && key.IsSecret)
                _faults.Add(Fault(setting, $"is a secret and not taken from a file of settings; set the variable {VariableOf(setting.Key)}, or write the secret into a file of its own and name that in {setting.Key}{FileSuffix}"));
            else if (Wrong(setting, key) is { } wrong)
                _faults.Add(Fault(setting, wrong));
            else
                Put(setting, key, replaced);
        }
    }

    private void Put(GivenSetting setting, ConfigurationKey key, HashSet<string> replaced)
    {
        // "#" parts a list from its elements: the first element that a layer gives drops those of the layers below.
        if (key.Path.IndexOf(":#", StringComparison.Ordinal) is > 0 and var end && replaced.Add(key.Path[..end]))
        {
            foreach (var below in _given.Keys.Where(path => path.StartsWith(key.Path[..(end + 1)], StringComparison.OrdinalIgnoreCase)).ToList())
                _given.Remove(below);
        }

        _given[setting.Key] = setting with { Key = CaseOf(setting.Key, key.Path) };
    }

    private static string? Wrong(GivenSetting setting, ConfigurationKey key)
    {
        if (setting.Value is null)
            return $"is null; leave the key out for its default, or give {key.Allowed}";
        var type = Sections.ElementOf(key.Property.PropertyType) is { } element && !SettingValue.IsSimple(key.Property.PropertyType) ? element : key.Property.PropertyType;
        var isElement = type != key.Property.PropertyType;
        if (SettingValue.TryRead(type, setting.Value, out var value) && (isElement || SettingValue.IsAllowed(key.Property, value)))
            return null;
        return key.IsSecret ? $"is not what is allowed: {key.Allowed}" : $"is \"{setting.Value}\"; allowed is {key.Allowed}";
    }

    /// <summary>The setting a key means, its numbers and names taken for <c>#</c> and <c>*</c>.</summary>
    private static ConfigurationKey? Known(string key)
    {
        if (ConfigurationKeys.ByPath.TryGetValue(key, out var plain))
            return key.Contains('#', StringComparison.Ordinal) || key.Contains('*', StringComparison.Ordinal) ? null : plain;
        var parts = key.Split(':');
        return ConfigurationKeys.All.FirstOrDefault(known => known.Path.Split(':') is var pattern && pattern.Length == parts.Length
            && pattern.Zip(parts).All(pair => pair.First == "#" ? pair.Second.Length > 0 && pair.Second.All(char.IsAsciiDigit) : (pair.First == "*" && pair.Second.Length > 0) || pair.First.Equals(pair.Second, StringComparison.OrdinalIgnoreCase)));
    }

    private static string Unknown(string key)
    {
        if (ConfigurationKeys.All.Any(known => known.Path.StartsWith(key + ":", StringComparison.OrdinalIgnoreCase)))
            return "takes keys of its own and no value; \"analogs config keys\" tells which";
        var nearest = NearestKey.Of(key, ConfigurationKeys.All.Select(known => known.Path));
        return nearest is null ? "is not known; \"analogs config keys\" tells all that are" : $"is not known; the nearest that is: {nearest}";
    }

    private static string CaseOf(string key, string pattern) =>
        string.Join(':', key.Split(':').Zip(pattern.Split(':'), (given, known) => known is "#" or "*" ? given : known));

    private void ReadSecretFiles()
    {
        foreach (var secret in ConfigurationKeys.All.Where(key => key.IsSecret))
        {
            if (!_given.TryGetValue(secret.Path + FileSuffix, out var named))
                continue;
            if (_given.TryGetValue(secret.Path, out var direct) && direct.Place != $"variable {secret.FormerVariable}")
            {
                _faults.Add(Fault(direct, $"and {named.Key} ({named.Place}) are both set; leave one of them out"));
                continue;
            }

            try
            {
                var text = File.ReadAllText(named.Value!).Trim();
                if (text.Length == 0)
                    _faults.Add(Fault(named, $"names \"{named.Value}\", which is empty; write the secret into it"));
                else
                    _given[secret.Path] = new GivenSetting(secret.Path, text, $"file {named.Value}");
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                _faults.Add(Fault(named, $"names \"{named.Value}\", which cannot be read; name a file that is there and may be read by this user"));
            }
        }
    }

    private void CheckTogether(AnalogsOptions options)
    {
        foreach (var (path, section) in Sections.All(options))
        {
            foreach (var missing in section.GetType().GetProperties().Where(property => property.IsDefined(typeof(RequiredAttribute)) && property.GetValue(section) is null or ""))
                _faults.Add(At(path, missing.Name, $"is missing; give {SettingValue.Allowed(missing)}"));
            if (section is not IValidatableObject rules)
                continue;
            foreach (var fault in rules.Validate(new ValidationContext(section)))
                _faults.Add(At(path, fault.MemberNames.FirstOrDefault() ?? "", (fault.ErrorMessage ?? "is wrong").TrimEnd('.')));
        }
    }

    private ConfigurationFault At(string path, string member, string what)
    {
        var key = string.Join(':', new[] { path, member }.Where(part => part.Length > 0));
        var given = _given.GetValueOrDefault(key)
            ?? _given.Values.FirstOrDefault(setting => setting.Key.StartsWith(key + ":", StringComparison.OrdinalIgnoreCase))
            ?? _given.Values.FirstOrDefault(setting => path.Length > 0 && setting.Key.StartsWith(path + ":", StringComparison.OrdinalIgnoreCase));
        return ConfigurationException.Fault(key, given?.Place ?? sources.File ?? "settings", what);
    }

    private static ConfigurationFault Fault(GivenSetting setting, string what) => ConfigurationException.Fault(setting.Key, setting.Place, what);

    private static string VariableOf(string key) => ConfigurationKey.Prefix + key.Replace(":", "__", StringComparison.Ordinal);
}
