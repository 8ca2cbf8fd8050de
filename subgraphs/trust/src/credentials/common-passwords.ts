/**
 * The most common passwords of leaked lists that are long enough to pass the length rule
 * (https://github.com/danielmiessler/SecLists, 10-million-password-list), compared without case.
 */
export const commonPasswords: ReadonlySet<string> = new Set([
  "0123456789", "0987654321", "1029384756", "1111111111", "11111111111", "1111122222", "1122334455", "1212121212", "123123123123", "1231231231",
  "1234554321", "123456123456", "1234567890", "12345678900", "12345678910", "1234567891", "12345678912", "123456789a", "123456789q", "1234567899",
  "123456qwerty", "1234qwerasdf", "1357924680", "147258369a", "1a2b3c4d5e", "1q2w3e4r5t", "1q2w3e4r5t6y", "1qaz2wsx3edc", "1qazxsw23edc", "2222222222",
  "5555555555", "7777777777", "8888888888", "9876543210", "9999999999", "a123456789", "a1b2c3d4e5", "aaaaaaaaaa", "abc1234567", "abcd123456",
  "abcdefghij", "administrator", "asdasdasdasd", "asdfasdfasdf", "asdfghjkl1", "asdfghjkl;", "baseball123", "basketball", "changeme123", "charlie123",
  "football123", "football12", "iloveyou12", "iloveyou123", "iloveyou!!", "letmein123", "liverpool1", "liverpoolfc", "manchester", "michael123",
  "minecraft1", "motherfucker", "newcastle1", "passw0rd123", "password00", "password01", "password10", "password11", "password12", "password123",
  "password1234", "password12345", "password123456", "password1!", "passwordpassword", "princess123", "q1w2e3r4t5", "q1w2e3r4t5y6", "qazwsxedcr", "qazwsxedc123",
  "qwer123456", "qwerasdfzxcv", "qwerty1234", "qwerty12345", "qwerty123456", "qwertyqwerty", "qwertyuiop", "qwertyuiop1", "qwertyuiop123", "qwertyuiop[]",
  "samsung123", "starwars123", "sunshine123", "superman123", "tottenham1", "welcome123", "welcome1234", "whatever123", "zaq12wsxcde3", "zxcvbnm123",
]);
